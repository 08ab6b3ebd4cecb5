<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>Lek&amp;tionen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>({count} weitere)</translation>
    </message>
    <message>
        <source>0 as z &lt; 0</source>
        <translation>0, da z &lt; 0</translation>
    </message>
    <message>
        <source>1 answer is to another lesson</source>
        <translation>1 Antwort gehört zu einer anderen Lektion</translation>
    </message>
    <message>
        <source>1 as z ≥ 0</source>
        <translation>1, da z ≥ 0</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>1 if z ≥ 0, else 0</source>
        <translation>1, wenn z ≥ 0, sonst 0</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>1 where {name}</source>
        <translation>1, wo {name}</translation>
    </message>
    <message>
        <source>256x + 212y = 1492 by gradient descent</source>
        <translation>256x + 212y = 1492 mit Gradientenabstieg</translation>
    </message>
    <message>
        <source>A + or − is missing before “{term}”</source>
        <translation>Vor „{term}“ fehlt ein + oder −</translation>
    </message>
    <message>
        <source>A NAND gate</source>
        <translation>Ein NAND-Gatter</translation>
    </message>
    <message>
        <source>A batch of {batch} is larger than the number of samples, {n}: learn from all of them at once.</source>
        <translation>Ein Batch von {batch} ist größer als die Anzahl der Beispiele, {n}: aus allen zugleich lernen.</translation>
    </message>
    <message>
        <source>A cell on line {line} has more than {most} characters. Mend the file, or choose “none” for quotes if one in it does not end.</source>
        <translation>Eine Zelle in Zeile {line} hat mehr als {most} Zeichen. Die Datei berichtigen oder, falls ein Text in Anführungszeichen darin nicht endet, als Anführungszeichen „keine“ wählen.</translation>
    </message>
    <message>
        <source>A comma stands inside a number; write ; between two equations</source>
        <translation>Ein Komma steht in einer Zahl; zwischen zwei Gleichungen ; schreiben</translation>
    </message>
    <message>
        <source>A minus got lost: a negative product lowers the sum.</source>
        <translation>Ein Minus ging verloren: ein negatives Produkt verkleinert die Summe.</translation>
    </message>
    <message>
        <source>A neuron finds x and y of the article&apos;s equation by walking down the slope of the loss.

Its inputs are 256 and 212, its target is 1492, its bias is 0. The equation has many solutions; where the neuron arrives depends on where it starts.</source>
        <translation>Ein Neuron findet x und y der Gleichung aus dem Artikel, indem es auf dem Verlust bergab geht.

Seine Eingaben sind 256 und 212, sein Zielwert ist 1492, sein Bias ist 0. Die Gleichung hat viele Lösungen; wo das Neuron ankommt, hängt davon ab, wo es beginnt.</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Eine neue Lektion</translation>
    </message>
    <message>
        <source>A quoted text that begins on line {line} does not end. Mend the file, or choose “none” for quotes.</source>
        <translation>Ein Text in Anführungszeichen, der in Zeile {line} beginnt, hört nicht auf. Die Datei berichtigen oder als Anführungszeichen „keine“ wählen.</translation>
    </message>
    <message>
        <source>A sentence or two about what it is for.</source>
        <translation>Ein, zwei Sätze darüber, wozu sie gut ist.</translation>
    </message>
    <message>
        <source>A ship went down with 150 people, and 73 were saved. Who?

What to look for: yes and no are 1 and 0, the class is 1 to 3. To be a woman weighs most, 2.68, then to be a child, 2.3; each class further down costs 0.683. 52 of 66 women were saved, and 21 of the 84 others. The neuron is mistaken about 33 of the 150: a weighted sum knows tendencies, not people.

Source: no real ship; drawn by chance for this program in the manner of the Titanic&apos;s lists. Free to use.</source>
        <translation>Ein Schiff ging mit 150 Menschen unter, und 73 wurden gerettet. Wer?

Worauf zu achten ist: Ja und nein sind 1 und 0, die Klasse ist 1 bis 3. Eine Frau zu sein wiegt am meisten, 2.68, dann ein Kind zu sein, 2.3; jede Klasse tiefer kostet 0.683. Von 66 Frauen wurden 52 gerettet, von den 84 anderen 21. Bei 33 der 150 irrt sich das Neuron: Eine gewichtete Summe kennt Tendenzen, keine Menschen.

Quelle: kein wirkliches Schiff; für dieses Programm nach Art der Listen der Titanic ausgelost. Frei zu verwenden.</translation>
    </message>
    <message>
        <source>A shipwreck: who was saved</source>
        <translation>Ein Schiffbruch: wer gerettet wurde</translation>
    </message>
    <message>
        <source>A spring gets longer in proportion to the force that pulls it.

What to look for: the weight is how many centimetres one newton pulls, 2.43, and the bias is nearly 0, 0.067: no force, no extension. What is left are the errors of measuring: the loss does not come below 0.0389.

Source: ten measurements made up for this program, 2.4 cm a newton with errors of 0.25 cm by chance. Free to use.</source>
        <translation>Eine Feder wird im Verhältnis zur Kraft länger, die an ihr zieht.

Worauf zu achten ist: Das Gewicht sagt, um wie viele Zentimeter ein Newton sie zieht, 2.43, und der Bias ist fast 0, 0.067: keine Kraft, keine Dehnung. Was bleibt, sind die Messfehler: Der Verlust kommt nicht unter 0.0389.

Quelle: zehn für dieses Programm erfundene Messungen, 2.4 cm je Newton mit zufälligen Fehlern von 0.25 cm. Frei zu verwenden.</translation>
    </message>
    <message>
        <source>A step looks at one row only. Row {rows} alone allows no rate above {limit}: {rate} overshoots.</source>
        <translation>Ein Schritt sieht nur eine Zeile an. Zeile {rows} allein erlaubt keine Lernrate über {limit}: {rate} schießt über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>A step looks at {batch} rows. Rows {rows} alone allow no rate above {limit}: {rate} overshoots.</source>
        <translation>Ein Schritt sieht {batch} Zeilen an. Die Zeilen {rows} allein erlauben keine Lernrate über {limit}: {rate} schießt über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>A step of {step} changes the error by {formula}.</source>
        <translation>Ein Schritt von {step} ändert den Fehler um {formula}.</translation>
    </message>
    <message>
        <source>A step of {step} in a single weight changes the error by {step} times the input: by {moves}. The largest number that goes into all of these is {spacing}.</source>
        <translation>Ein Schritt von {step} in einem einzelnen Gewicht ändert den Fehler um {step} mal die Eingabe: um {moves}. Die größte Zahl, die in allen diesen aufgeht, ist {spacing}.</translation>
    </message>
    <message>
        <source>A term is missing after the sign; write sums such as 2a − 3b</source>
        <translation>Nach dem Vorzeichen fehlt ein Summand; Summen so schreiben: 2a − 3b</translation>
    </message>
    <message>
        <source>A tie: {who}. Loss evaluations of each: {cost}.</source>
        <translation>Unentschieden: {who}. Verlustauswertungen von jedem: {cost}.</translation>
    </message>
    <message>
        <source>A trial run on standardized inputs got there at step {scaled_steps}, and one on these not by step {steps}.</source>
        <translation>Ein Probelauf mit standardisierten Eingängen kam bei Schritt {scaled_steps} ans Ziel, einer mit diesen bis Schritt {steps} nicht.</translation>
    </message>
    <message>
        <source>About every guess is right.</source>
        <translation>So gut wie jeder Versuch ist richtig.</translation>
    </message>
    <message>
        <source>About one guess in {steps} is right.</source>
        <translation>Etwa einer von {steps} Versuchen ist richtig.</translation>
    </message>
    <message>
        <source>Above the data, line {line} is left out as a remark.</source>
        <translation>Über den Daten ist Zeile {line} als Bemerkung ausgelassen.</translation>
    </message>
    <message>
        <source>Above the data, lines {lines} are left out as remarks.</source>
        <translation>Über den Daten sind die Zeilen {lines} als Bemerkungen ausgelassen.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adds l1 · sum of |w| to the loss.</source>
        <translation>Addiert l1 · Summe der |w| zum Verlust.</translation>
    </message>
    <message>
        <source>Adds l2/2 · sum of w² to the loss.</source>
        <translation>Addiert l2/2 · Summe der w² zum Verlust.</translation>
    </message>
    <message>
        <source>After a row of entries it goes back to where the row began.</source>
        <translation>Nach einer Reihe von Einträgen geht es dorthin zurück, wo die Reihe begann.</translation>
    </message>
    <message>
        <source>After {steps} steps the loss is {loss:2}.</source>
        <translation>Nach {steps} Schritten ist der Verlust {loss:2}.</translation>
    </message>
    <message>
        <source>All diverged: nobody wins.</source>
        <translation>Alle sind divergiert: Niemand gewinnt.</translation>
    </message>
    <message>
        <source>All samples in every step, or so many drawn in random order.</source>
        <translation>Alle Beispiele in jedem Schritt, oder so viele, in zufälliger Reihenfolge gezogen.</translation>
    </message>
    <message>
        <source>All that can be done with the selected cells.</source>
        <translation>Alles, was mit den gewählten Zellen möglich ist.</translation>
    </message>
    <message>
        <source>Allow {value} guesses</source>
        <translation>{value} Versuche erlauben</translation>
    </message>
    <message>
        <source>Allow {value} steps</source>
        <translation>{value} Schritte erlauben</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Always the step size, or the step size times the error.</source>
        <translation>Immer die Schrittweite, oder die Schrittweite mal dem Fehler.</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>An AND gate</source>
        <translation>Ein UND-Gatter</translation>
    </message>
    <message>
        <source>An OR gate</source>
        <translation>Ein ODER-Gatter</translation>
    </message>
    <message>
        <source>An XOR gate</source>
        <translation>Ein XOR-Gatter</translation>
    </message>
    <message>
        <source>And</source>
        <translation>UND</translation>
    </message>
    <message>
        <source>And leave the field: arrows step, letters are keys again.</source>
        <translation>Und das Feld verlassen: Pfeile gehen wieder Schritte, Buchstaben sind Tasten.</translation>
    </message>
    <message>
        <source>And so on: {count} columns in all got another name.</source>
        <translation>Und so weiter: Insgesamt bekamen {count} Spalten einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another order of the columns or rows.</source>
        <translation>Spalten oder Zeilen anders anordnen.</translation>
    </message>
    <message>
        <source>Anscombe I: a cloud</source>
        <translation>Anscombe I: eine Wolke</translation>
    </message>
    <message>
        <source>Anscombe II: a curve</source>
        <translation>Anscombe II: eine Kurve</translation>
    </message>
    <message>
        <source>Anscombe III: an outlier</source>
        <translation>Anscombe III: ein Ausreißer</translation>
    </message>
    <message>
        <source>Anscombe IV: one point alone</source>
        <translation>Anscombe IV: ein Punkt allein</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Arrived at step {step}.</source>
        <translation>Angekommen bei Schritt {step}.</translation>
    </message>
    <message>
        <source>At rest.</source>
        <translation>In Ruhe.</translation>
    </message>
    <message>
        <source>At step</source>
        <translation>Bei Schritt</translation>
    </message>
    <message>
        <source>At this learning rate a step is too small to change any weight.</source>
        <translation>Bei dieser Lernrate ist ein Schritt zu klein, um ein Gewicht zu ändern.</translation>
    </message>
    <message>
        <source>At {rate}, the limit of what is stable, each step leads just as far to the other side.</source>
        <translation>Bei {rate}, der Grenze des Stabilen, führt jeder Schritt genauso weit auf die andere Seite.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Bce</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Below 0 leaky ReLU lets a hundredth through.</source>
        <translation>Unter 0 lässt Leaky ReLU ein Hundertstel durch.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Beta1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Beta2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Buttons, boxes and lists of the window. Space runs.</source>
        <translation>Knöpfe, Kästchen und Listen des Fensters. Die Leertaste lässt lernen.</translation>
    </message>
    <message>
        <source>By how much each sample moves the weight</source>
        <translation>Um wie viel jedes Beispiel das Gewicht bewegt</translation>
    </message>
    <message>
        <source>By the error alone (right while inputs are positive), or by error times input.</source>
        <translation>Nur nach dem Fehler (richtig, solange die Eingaben positiv sind) oder nach Fehler mal Eingabe.</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Von {author}</translation>
    </message>
    <message>
        <source>Can change during a run.</source>
        <translation>Während eines Laufs änderbar.</translation>
    </message>
    <message>
        <source>Cannot be solved.</source>
        <translation>Nicht lösbar.</translation>
    </message>
    <message>
        <source>Celsius and Fahrenheit</source>
        <translation>Celsius und Fahrenheit</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Change {name}.</source>
        <translation>{name} ändern.</translation>
    </message>
    <message>
        <source>Changes on the way</source>
        <translation>Änderungen unterwegs</translation>
    </message>
    <message>
        <source>Class 1 lies around (c, c), class 0 around (−c, −c).</source>
        <translation>Klasse 1 liegt um (c, c), Klasse 0 um (−c, −c).</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>Click in the legend</source>
        <translation>In die Legende klicken</translation>
    </message>
    <message>
        <source>Column {number} has no name in the header; here it is “{name}”.</source>
        <translation>Spalte {number} hat im Tabellenkopf keinen Namen; hier heißt sie „{name}“.</translation>
    </message>
    <message>
        <source>Columns: {symbols}</source>
        <translation>Spalten: {symbols}</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Converging.</source>
        <translation>Konvergiert.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Crawling.</source>
        <translation>Kriecht.</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+Home and Ctrl+End go to the first and the last step, Left and Right by one.</source>
        <translation>Strg+Pos1 und Strg+Ende gehen zum ersten und zum letzten Schritt, Links und Rechts um einen.</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Ctrl+Tab leaves the table.</source>
        <translation>Strg+Tab verlässt die Tabelle.</translation>
    </message>
    <message>
        <source>Dashed: the sketch. Solid: what the run made.</source>
        <translation>Gestrichelt: die Skizze. Durchgezogen: was der Lauf ergab.</translation>
    </message>
    <message>
        <source>Dashed: the target. Solid: the best try.</source>
        <translation>Gestrichelt: das Ziel. Durchgezogen: der beste Versuch.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Decay k</source>
        <translation>Abnahme k</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Diverged at step {step}.</source>
        <translation>Divergiert bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Diverged: {who}.</source>
        <translation>Divergiert: {who}.</translation>
    </message>
    <message>
        <source>Diverging.</source>
        <translation>Divergiert.</translation>
    </message>
    <message>
        <source>Divide by the root of the mean square, too.</source>
        <translation>Auch durch die Wurzel aus dem Mittel der Quadrate teilen.</translation>
    </message>
    <message>
        <source>Divide by the size of the batch, not by the number of all samples.</source>
        <translation>Zu teilen ist durch die Größe des Batches, nicht durch die Zahl aller Beispiele.</translation>
    </message>
    <message>
        <source>Dotted lines are changes on the way.</source>
        <translation>Punktierte Linien sind Änderungen unterwegs.</translation>
    </message>
    <message>
        <source>Double click, Home</source>
        <translation>Doppelklick, Pos1</translation>
    </message>
    <message>
        <source>Drag a heading</source>
        <translation>Einen Spaltenkopf ziehen</translation>
    </message>
    <message>
        <source>Drag the ring to start elsewhere</source>
        <translation>Den Ring ziehen, um anderswo zu beginnen</translation>
    </message>
    <message>
        <source>Drag, Shift+arrows</source>
        <translation>Ziehen, Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Drawn among the data and left out: line {lines}.</source>
        <translation>Zwischen den Daten gezeichnet und ausgelassen: Zeile {lines}.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Each round of steps multiplies the mean error by {factor}.</source>
        <translation>Jede Runde von Schritten multipliziert den mittleren Fehler mit {factor}.</translation>
    </message>
    <message>
        <source>Each sample&apos;s part of G, the mean of error times input</source>
        <translation>Der Anteil jedes Beispiels an G, dem Mittel von Fehler mal Eingabe</translation>
    </message>
    <message>
        <source>Each sample&apos;s part of the mean error E</source>
        <translation>Der Anteil jedes Beispiels am mittleren Fehler E</translation>
    </message>
    <message>
        <source>Each sample&apos;s part of the slope; a positive one pulls the weight down</source>
        <translation>Der Anteil jedes Beispiels an der Steigung; ein positiver zieht das Gewicht nach unten</translation>
    </message>
    <message>
        <source>Each step multiplies the mean error by {factor}.</source>
        <translation>Jeder Schritt multipliziert den mittleren Fehler mit {factor}.</translation>
    </message>
    <message>
        <source>Each weight steps against the sign of its G.</source>
        <translation>Jedes Gewicht geht gegen das Vorzeichen seines G.</translation>
    </message>
    <message>
        <source>Eight flats: rent from area and rooms</source>
        <translation>Acht Wohnungen: Miete aus Fläche und Zimmern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Eps</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error times input</source>
        <translation>Fehler mal Eingabe</translation>
    </message>
    <message>
        <source>Errors of both signs must not cancel: take each one without its sign.</source>
        <translation>Fehler mit beiden Vorzeichen dürfen sich nicht aufheben: jeder zählt ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Abstand k</translation>
    </message>
    <message>
        <source>Every k steps</source>
        <translation>Alle k Schritte</translation>
    </message>
    <message>
        <source>Every weight is drawn anew, a whole number from {low} to {high}. Nothing of guess {step} is used.</source>
        <translation>Jedes Gewicht wird neu gezogen, eine ganze Zahl von {low} bis {high}. Aus Versuch {step} wird nichts verwendet.</translation>
    </message>
    <message>
        <source>Every weight is drawn anew, between {low} and {high}. Nothing of guess {step} is used.</source>
        <translation>Jedes Gewicht wird neu gezogen, zwischen {low} und {high}. Aus Versuch {step} wird nichts verwendet.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>es fehlt ein Komma „,“</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>es fehlt ein Doppelpunkt „:“</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>es fehlt ein Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>es fehlt ein Wert</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>nach dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Factor γ</source>
        <translation>Faktor γ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Follow the slope of the loss downhill. This is how a neuron learns.</source>
        <translation>Der Steigung des Verlusts bergab folgen. So lernt ein Neuron.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the first: points scattered around a line, as one hopes to find them.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Vier Tabellen mit 11 Punkten haben eine Gerade, 3 + 0.5 x, und einen kleinsten Verlust, 1.25. Nur ein Bild unterscheidet sie.

Worauf in der ersten zu achten ist: Punkte, die um eine Gerade streuen, wie man es sich wünscht.

Quelle: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Zahlen sind Tatsachen, frei zu verwenden.</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the fourth: ten points have the same x, 8, and say nothing of a slope. The one at 19 alone decides on it.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Vier Tabellen mit 11 Punkten haben eine Gerade, 3 + 0.5 x, und einen kleinsten Verlust, 1.25. Nur ein Bild unterscheidet sie.

Worauf in der vierten zu achten ist: Zehn Punkte haben dasselbe x, 8, und sagen nichts über eine Steigung. Der eine bei 19 entscheidet allein darüber.

Quelle: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Zahlen sind Tatsachen, frei zu verwenden.</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the second: a curve without any chance in it. At both ends the points lie below the line, in the middle above it.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Vier Tabellen mit 11 Punkten haben eine Gerade, 3 + 0.5 x, und einen kleinsten Verlust, 1.25. Nur ein Bild unterscheidet sie.

Worauf in der zweiten zu achten ist: eine Kurve ohne jeden Zufall. An beiden Enden liegen die Punkte unter der Geraden, in der Mitte darüber.

Quelle: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Zahlen sind Tatsachen, frei zu verwenden.</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the third: one point, at 13, lies far above a line on which all others lie, and pulls the neuron&apos;s line up. Delete its row, and the line is 4.01 + 0.345 x.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Vier Tabellen mit 11 Punkten haben eine Gerade, 3 + 0.5 x, und einen kleinsten Verlust, 1.25. Nur ein Bild unterscheidet sie.

Worauf in der dritten zu achten ist: Ein Punkt, bei 13, liegt weit über einer Geraden, auf der alle anderen liegen, und zieht die Gerade des Neurons hinauf. Ohne seine Zeile ist die Gerade 4.01 + 0.345 x.

Quelle: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Zahlen sind Tatsachen, frei zu verwenden.</translation>
    </message>
    <message>
        <source>From height and weight of sixteen people the neuron says whether a body mass index is above 30.

The people are made up for this experiment: height in metres, weight in units of 100 kg, and 1 where the body mass index (kg/m²) is above 30. The sigmoid turns the weighted sum into a number between no (0) and yes (1).</source>
        <translation>Aus Größe und Gewicht von sechzehn Personen sagt das Neuron, ob ein Body-Mass-Index über 30 liegt.

Die Personen sind für dieses Experiment erfunden: Größe in Metern, Gewicht in Einheiten von 100 kg, und 1, wo der Body-Mass-Index (kg/m²) über 30 liegt. Die Sigmoidfunktion macht aus der gewichteten Summe eine Zahl zwischen Nein (0) und Ja (1).</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Von Schritt</translation>
    </message>
    <message>
        <source>From step {step} to step {next}</source>
        <translation>Von Schritt {step} zu Schritt {next}</translation>
    </message>
    <message>
        <source>From the inputs to the error</source>
        <translation>Von den Eingaben zum Fehler</translation>
    </message>
    <message>
        <source>From x = 0, y = -4 both rise in turn by 0.1, a hundred times, and arrive at x = 5, y = 1.</source>
        <translation>Von x = 0, y = -4 aus steigen beide abwechselnd um 0.1, hundertmal, und kommen bei x = 5, y = 1 an.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Full points have the target {high}, rings {low}; at the end the line where the answer changes over is out of sight.</source>
        <translation>Volle Punkte haben den Zielwert {high}, Ringe {low}; die Linie, an der die Antwort umschlägt, ist am Ende außer Sicht.</translation>
    </message>
    <message>
        <source>Full points have the target {high}, rings {low}; at the line the answer changes over.</source>
        <translation>Volle Punkte haben den Zielwert {high}, Ringe {low}; an der Linie schlägt die Antwort um.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gatter</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Go on by a tenth</source>
        <translation>Um ein Zehntel weiter</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>Guess whole numbers, both ends included.</source>
        <translation>Ganze Zahlen raten, beide Grenzen eingeschlossen.</translation>
    </message>
    <message>
        <source>Guess {next}</source>
        <translation>Versuch {next}</translation>
    </message>
    <message>
        <source>Guess {step} is the best so far: no loss was below {loss}.</source>
        <translation>Versuch {step} ist der bisher beste: Kein Verlust lag unter {loss}.</translation>
    </message>
    <message>
        <source>Guessing.</source>
        <translation>Es wird geraten.</translation>
    </message>
    <message>
        <source>H holds the second derivatives of the loss, H⁺ is its pseudo-inverse.</source>
        <translation>H enthält die zweiten Ableitungen des Verlusts, H⁺ ist seine Pseudoinverse.</translation>
    </message>
    <message>
        <source>Half mean squared error</source>
        <translation>½ Fehlerquadrat</translation>
    </message>
    <message>
        <source>Half mse</source>
        <translation>½ Fehlerquadrat</translation>
    </message>
    <message>
        <source>Height and weight: a neuron that says yes or no</source>
        <translation>Größe und Gewicht: ein Neuron, das ja oder nein sagt</translation>
    </message>
    <message>
        <source>Here the loss has no curvature, so that Newton&apos;s rule has no step to make.</source>
        <translation>Hier hat der Verlust keine Krümmung, also hat Newtons Regel keinen Schritt zu machen.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Highest guess</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Highest input</source>
        <translation>Größte Eingabe</translation>
    </message>
    <message>
        <source>Hooke&apos;s law: a spring with noise</source>
        <translation>Das Hookesche Gesetz: eine Feder mit Rauschen</translation>
    </message>
    <message>
        <source>How far a weight moves.</source>
        <translation>Wie weit sich ein Gewicht bewegt.</translation>
    </message>
    <message>
        <source>How far it is from crest to crest.</source>
        <translation>Wie weit es von Berg zu Berg ist.</translation>
    </message>
    <message>
        <source>How far one step goes: each weight changes by η times its input times (target − output).</source>
        <translation>Wie weit ein Schritt geht: Jedes Gewicht ändert sich um η mal seine Eingabe mal (Zielwert − Ausgabe).</translation>
    </message>
    <message>
        <source>How far one step goes: each weight changes by η times its slope.</source>
        <translation>Wie weit ein Schritt geht: Jedes Gewicht ändert sich um η mal seine Steigung.</translation>
    </message>
    <message>
        <source>How far the wave goes up and down from 0.</source>
        <translation>Wie weit die Welle um 0 auf und ab geht.</translation>
    </message>
    <message>
        <source>How fast η shrinks.</source>
        <translation>Wie schnell η abnimmt.</translation>
    </message>
    <message>
        <source>How many rows the table gets.</source>
        <translation>Wie viele Zeilen die Tabelle bekommt.</translation>
    </message>
    <message>
        <source>How much heavier is a penguin whose flipper is longer? No line fits all 342 birds: the loss has a floor.

Three species near Palmer Station, Antarctica (Gorman, Williams &amp; Fraser 2014, CC0); two birds without measurements are left out. The input is how many centimetres the flipper is longer than 20 cm, and the target the body mass in kilograms. So the weight reads as kilograms per centimetre and the bias as the mass of a bird with a flipper of 200 mm.</source>
        <translation>Wie viel schwerer ist ein Pinguin mit längerer Flosse? Keine Gerade passt zu allen 342 Vögeln: Der Verlust hat eine Untergrenze.

Drei Arten nahe der Palmer-Station, Antarktis (Gorman, Williams &amp; Fraser 2014, CC0); zwei Vögel ohne Messwerte sind weggelassen. Die Eingabe ist, um wie viele Zentimeter die Flosse länger als 20 cm ist, der Zielwert die Körpermasse in Kilogramm. So liest sich das Gewicht als Kilogramm pro Zentimeter und der Bias als die Masse eines Vogels mit einer Flosse von 200 mm.</translation>
    </message>
    <message>
        <source>How much of the last step&apos;s push is kept.</source>
        <translation>Wie viel vom Schwung des letzten Schritts bleibt.</translation>
    </message>
    <message>
        <source>How much y grows when x grows by 1: the true weight.</source>
        <translation>Um wie viel y wächst, wenn x um 1 wächst: das wahre Gewicht.</translation>
    </message>
    <message>
        <source>How much y grows when x1 grows by 1.</source>
        <translation>Um wie viel y wächst, wenn x1 um 1 wächst.</translation>
    </message>
    <message>
        <source>How much y grows when x2 grows by 1.</source>
        <translation>Um wie viel y wächst, wenn x2 um 1 wächst.</translation>
    </message>
    <message>
        <source>How often the four rows are in the table.</source>
        <translation>Wie oft die vier Zeilen in der Tabelle stehen.</translation>
    </message>
    <message>
        <source>How often η is multiplied.</source>
        <translation>Wie oft η multipliziert wird.</translation>
    </message>
    <message>
        <source>How slowly the mean of g forgets.</source>
        <translation>Wie langsam das Mittel von g vergisst.</translation>
    </message>
    <message>
        <source>How slowly the mean of g² forgets.</source>
        <translation>Wie langsam das Mittel von g² vergisst.</translation>
    </message>
    <message>
        <source>How the error is measured over all samples.</source>
        <translation>Wie der Fehler über alle Beispiele gemessen wird.</translation>
    </message>
    <message>
        <source>How the learning rate changes from step to step.</source>
        <translation>Wie sich die Lernrate von Schritt zu Schritt ändert.</translation>
    </message>
    <message>
        <source>How the slope becomes a step.</source>
        <translation>Wie aus der Steigung ein Schritt wird.</translation>
    </message>
    <message>
        <source>However steep the loss is, no step at this rate moves a weight by more than {most}.</source>
        <translation>So steil der Verlust auch ist, bei dieser Lernrate bewegt kein Schritt ein Gewicht um mehr als {most}.</translation>
    </message>
    <message>
        <source>However steep the loss is, this optimizer needs a rate of about {usual}.</source>
        <translation>So steil der Verlust auch ist, dieser Optimierer braucht eine Lernrate von etwa {usual}.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>vor dem Ende einer Liste steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>vor dem Ende eines Objekts steht ein Komma zu viel</translation>
    </message>
    <message>
        <source>In files</source>
        <translation>In Dateien</translation>
    </message>
    <message>
        <source>In plots over steps, every view goes to that step.</source>
        <translation>In Diagrammen über den Schritten gehen alle Ansichten zu diesem Schritt.</translation>
    </message>
    <message>
        <source>In row {row} the guesses reach outputs from {least} to {most} only.</source>
        <translation>In Zeile {row} erreichen die Versuche nur Ausgaben von {least} bis {most}.</translation>
    </message>
    <message>
        <source>In “{name}” every word stands for itself.</source>
        <translation>In „{name}“ steht jedes Wort für sich.</translation>
    </message>
    <message>
        <source>In “{name}”, counted as missing: {words} ({n}).</source>
        <translation>In „{name}“ als fehlend gezählt: {words} ({n}).</translation>
    </message>
    <message>
        <source>In “{name}”, empty cells count as missing ({n}).</source>
        <translation>In „{name}“ gelten leere Zellen als fehlend ({n}).</translation>
    </message>
    <message>
        <source>In “{name}”, numbers of more than 15 digits are rounded.</source>
        <translation>In „{name}“ werden Zahlen mit mehr als 15 Ziffern gerundet.</translation>
    </message>
    <message>
        <source>In “{name}”, numbers of more than 15 digits are rounded: {cell} becomes {value}.</source>
        <translation>In „{name}“ werden Zahlen mit mehr als 15 Ziffern gerundet: Aus {cell} wird {value}.</translation>
    </message>
    <message>
        <source>In “{name}”, what stands behind a number is left out: {cell} is {value}.</source>
        <translation>In „{name}“ wird weggelassen, was hinter einer Zahl steht: {cell} ist {value}.</translation>
    </message>
    <message>
        <source>In “{name}”, written otherwise than the numbers before and not taken: {words} ({n}).</source>
        <translation>In „{name}“ anders geschrieben als die Zahlen davor und nicht übernommen: {words} ({n}).</translation>
    </message>
    <message>
        <source>In “{name}”, {cell} has no {unit} behind it and is taken as {cell} {unit}.</source>
        <translation>In „{name}“ steht hinter {cell} kein {unit}; es gilt als {cell} {unit}.</translation>
    </message>
    <message>
        <source>In “{name}”, {cell} is taken as {value}; it could be {other}.</source>
        <translation>In „{name}“ wird {cell} als {value} gelesen; es könnte auch {other} sein.</translation>
    </message>
    <message>
        <source>In “{name}”, {cell} is {value}.</source>
        <translation>In „{name}“ ist {cell} gleich {value}.</translation>
    </message>
    <message>
        <source>In “{name}”, {words} and empty cells count as missing ({n}).</source>
        <translation>In „{name}“ gelten {words} und leere Zellen als fehlend ({n}).</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <source>Input {name} is negative in row {row}: there a lower weight raises the output.</source>
        <translation>Eingabe {name} ist in Zeile {row} negativ: Dort hebt ein kleineres Gewicht die Ausgabe.</translation>
    </message>
    <message>
        <source>Input {name}, as scaled, is negative in row {row}: there a lower weight raises the output.</source>
        <translation>Eingabe {name} ist skaliert in Zeile {row} negativ: Dort hebt ein kleineres Gewicht die Ausgabe.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Inputs that are not shown: {count}</source>
        <translation>Nicht gezeigte Eingaben: {count}</translation>
    </message>
    <message>
        <source>Integers</source>
        <translation>Ganze Zahlen</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>ungültiges Zeichen nach \</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>ungültiges \uXXXX</translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation>unerlaubtes Steuerzeichen</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Kehrwert der Zeit</translation>
    </message>
    <message>
        <source>Irises: virginica by its petals</source>
        <translation>Schwertlilien: virginica an ihren Kronblättern</translation>
    </message>
    <message>
        <source>Is this penguin an Adelie? The length and the depth of its bill tell.

What to look for: a line parts 151 Adelies from 191 birds of two other species, with 6 mistakes. The length alone makes at least 16, the depth alone 79. The weights are those of standardized inputs: a long bill speaks against an Adelie, −10.5, a deep one for it, 6.69.

Source: 342 birds near Palmer Station, Antarctica; Gorman, Williams and Fraser (2014). CC0, free to use.</source>
        <translation>Ist dieser Pinguin ein Adeliepinguin? Länge und Höhe seines Schnabels sagen es.

Worauf zu achten ist: Eine Gerade trennt 151 Adeliepinguine von 191 Vögeln zweier anderer Arten, mit 6 Fehlern. Die Länge allein macht mindestens 16, die Höhe allein 79. Die Gewichte gelten für standardisierte Eingaben: Ein langer Schnabel spricht gegen einen Adeliepinguin, −10.5, ein hoher dafür, 6.69.

Quelle: 342 Vögel nahe der Palmer-Station in der Antarktis; Gorman, Williams und Fraser (2014). CC0, frei zu verwenden.</translation>
    </message>
    <message>
        <source>It arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>It can be solved: some weights part the rows with target {high} from the others.</source>
        <translation>Es ist lösbar: Es gibt Gewichte, die die Zeilen mit Zielwert {high} von den anderen trennen.</translation>
    </message>
    <message>
        <source>It comes to the goal</source>
        <translation>Kommt ans Ziel</translation>
    </message>
    <message>
        <source>It does not arrive in time</source>
        <translation>Kommt nicht rechtzeitig an</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>Sinkt</translation>
    </message>
    <message>
        <source>It falls, to the end</source>
        <translation>Fällt, bis zum Ende</translation>
    </message>
    <message>
        <source>It goes up and down</source>
        <translation>Geht auf und ab</translation>
    </message>
    <message>
        <source>It goes up and down, ever farther</source>
        <translation>Geht auf und ab, immer weiter</translation>
    </message>
    <message>
        <source>It goes up and down, ever less</source>
        <translation>Geht auf und ab, immer weniger</translation>
    </message>
    <message>
        <source>It had come to rest.</source>
        <translation>Der Lauf war zur Ruhe gekommen.</translation>
    </message>
    <message>
        <source>It levels off</source>
        <translation>Wird flach</translation>
    </message>
    <message>
        <source>It levels off away from the goal</source>
        <translation>Wird flach, ehe das Ziel erreicht ist</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>Steigt</translation>
    </message>
    <message>
        <source>It rises, to the end</source>
        <translation>Steigt, bis zum Ende</translation>
    </message>
    <message>
        <source>It runs away</source>
        <translation>Läuft davon</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>It was crawling.</source>
        <translation>Der Lauf kroch nur noch.</translation>
    </message>
    <message>
        <source>It was getting worse and worse.</source>
        <translation>Es wurde immer schlechter.</translation>
    </message>
    <message>
        <source>It was getting worse.</source>
        <translation>Es wurde schlechter.</translation>
    </message>
    <message>
        <source>It was still getting better, to and fro.</source>
        <translation>Es wurde noch besser, im Hin und Her.</translation>
    </message>
    <message>
        <source>It was still getting better.</source>
        <translation>Es wurde noch besser.</translation>
    </message>
    <message>
        <source>It went up and down and got no better.</source>
        <translation>Es ging auf und ab und wurde nicht besser.</translation>
    </message>
    <message>
        <source>It would take about {today} steps; the largest stable rate is {limit}.</source>
        <translation>Es würde etwa {today} Schritte brauchen; die größte stabile Lernrate ist {limit}.</translation>
    </message>
    <message>
        <source>Its loss is {next_loss}: no better than the best, {best_loss}.</source>
        <translation>Sein Verlust ist {next_loss}: nicht besser als der beste, {best_loss}.</translation>
    </message>
    <message>
        <source>Its loss is {next_loss}: the best so far.</source>
        <translation>Sein Verlust ist {next_loss}: der bisher beste.</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter-Notebook</translation>
    </message>
    <message>
        <source>Keeps the division away from 0.</source>
        <translation>Hält den Nenner von 0 fern.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1-Strafterm</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>L2-Strafterm</translation>
    </message>
    <message>
        <source>Large steps while the error is large, small ones when it is small: it fades away without overshooting.</source>
        <translation>Große Schritte, solange der Fehler groß ist, kleine, wenn er klein ist: Er klingt ab, ohne über das Ziel hinauszuschießen.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Leaky relu</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Learn the bias</source>
        <translation>Bias lernen</translation>
    </message>
    <message>
        <source>Learned by another loss: its curve in the loss plot is measured by that one.</source>
        <translation>Mit einem anderen Verlust gelernt: Seine Kurve im Verlustbild ist mit jenem gemessen.</translation>
    </message>
    <message>
        <source>Learned from inputs scaled another way, so its weights mean something else: it is drawn in the loss plot alone.</source>
        <translation>Aus anders skalierten Eingaben gelernt, daher bedeuten die Gewichte etwas anderes: nur im Verlustbild gezeichnet.</translation>
    </message>
    <message>
        <source>Learned from other samples than the present run, so it is not drawn.</source>
        <translation>Aus anderen Beispielen gelernt als der jetzige Lauf, daher nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate at step {step}</source>
        <translation>Lernrate bei Schritt {step}</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>Learning …</source>
        <translation>Lernt …</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Let the bias learn, too. Without one the weighted sum is 0 where all inputs are 0.</source>
        <translation>Auch den Bias lernen lassen. Ohne ihn ist die gewichtete Summe 0, wo alle Eingaben 0 sind.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} bytes. Mend the file; this is no table.</source>
        <translation>Zeile {line} hat mehr als {most} Bytes. Bring die Datei in Ordnung; das ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Line {line} has the names, although some of them are numbers.</source>
        <translation>Zeile {line} enthält die Namen, obwohl einige davon Zahlen sind.</translation>
    </message>
    <message>
        <source>Line {line} has the names.</source>
        <translation>Zeile {line} enthält die Namen.</translation>
    </message>
    <message>
        <source>Line {line} has units, which are joined to the names.</source>
        <translation>Zeile {line} enthält Einheiten; sie stehen jetzt bei den Namen.</translation>
    </message>
    <message>
        <source>Line {line} has units, which are left out.</source>
        <translation>Zeile {line} enthält Einheiten; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Line {line} is a remark under the table and is left out.</source>
        <translation>Zeile {line} ist eine Bemerkung unter der Tabelle und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Line {line} is left out by hand.</source>
        <translation>Zeile {line} ist von Hand ausgelassen.</translation>
    </message>
    <message>
        <source>Line {line} stands among the data and may sum up others: {cell}.</source>
        <translation>Zeile {line} steht mitten in den Daten und fasst vielleicht andere zusammen: {cell}.</translation>
    </message>
    <message>
        <source>Line {line} sums up the others and is left out.</source>
        <translation>Zeile {line} fasst die anderen zusammen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Logic gate</source>
        <translation>Logikgatter</translation>
    </message>
    <message>
        <source>Look at a step</source>
        <translation>Einen Schritt ansehen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss came from {first} to {last} in {steps} steps, going up and down on the way.</source>
        <translation>Der Verlust kam in {steps} Schritten von {first} auf {last}, unterwegs ging er auf und ab.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in one step.</source>
        <translation>Der Verlust fiel in einem Schritt von {first} auf {last}.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, by about the same factor each time.</source>
        <translation>Der Verlust fiel in {steps} Schritten von {first} auf {last}, jedes Mal etwa um denselben Faktor.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, fast at first, then more slowly.</source>
        <translation>Der Verlust fiel in {steps} Schritten von {first} auf {last}, erst schnell, dann langsamer.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, going up and down on the way.</source>
        <translation>Der Verlust fiel in {steps} Schritten von {first} auf {last}, unterwegs ging er auf und ab.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, slowly at first, then faster.</source>
        <translation>Der Verlust fiel in {steps} Schritten von {first} auf {last}, erst langsam, dann schneller.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps.</source>
        <translation>Der Verlust fiel in {steps} Schritten von {first} auf {last}.</translation>
    </message>
    <message>
        <source>Loss jumped about between {low} and {high}; guess {step} of {steps} was the best.</source>
        <translation>Der Verlust sprang zwischen {low} und {high} umher; Versuch {step} von {steps} war der beste.</translation>
    </message>
    <message>
        <source>Loss of sample {sample}</source>
        <translation>Verlust von Beispiel {sample}</translation>
    </message>
    <message>
        <source>Loss over the only weight that learns.</source>
        <translation>Der Verlust über dem einzigen Gewicht, das lernt.</translation>
    </message>
    <message>
        <source>Loss over two weights, the others as at step {step}: each line joins equal losses.</source>
        <translation>Der Verlust über zwei Gewichten, die anderen wie bei Schritt {step}: jede Linie verbindet gleiche Verluste.</translation>
    </message>
    <message>
        <source>Loss over weight and bias: each line joins equal losses.</source>
        <translation>Der Verlust über Gewicht und Bias: jede Linie verbindet gleiche Verluste.</translation>
    </message>
    <message>
        <source>Loss rose from {first} beyond all numbers in one step.</source>
        <translation>Der Verlust stieg in einem Schritt von {first} über alle Zahlen hinaus.</translation>
    </message>
    <message>
        <source>Loss rose from {first} beyond all numbers in {steps} steps.</source>
        <translation>Der Verlust stieg in {steps} Schritten von {first} über alle Zahlen hinaus.</translation>
    </message>
    <message>
        <source>Loss rose from {first} to {last} in one step.</source>
        <translation>Der Verlust stieg in einem Schritt von {first} auf {last}.</translation>
    </message>
    <message>
        <source>Loss rose from {first} to {last} in {steps} steps.</source>
        <translation>Der Verlust stieg in {steps} Schritten von {first} auf {last}.</translation>
    </message>
    <message>
        <source>Loss stayed at {last} for one step.</source>
        <translation>Der Verlust blieb einen Schritt lang bei {last}.</translation>
    </message>
    <message>
        <source>Loss stayed at {last} for {steps} steps.</source>
        <translation>Der Verlust blieb {steps} Schritte lang bei {last}.</translation>
    </message>
    <message>
        <source>Loss was {loss} at every guess.</source>
        <translation>Der Verlust war bei jedem Versuch {loss}.</translation>
    </message>
    <message>
        <source>Loss: {loss}</source>
        <translation>Verlust: {loss}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Lowest guess</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Lowest input</source>
        <translation>Kleinste Eingabe</translation>
    </message>
    <message>
        <source>Lowest η</source>
        <translation>Kleinstes η</translation>
    </message>
    <message>
        <source>Mae</source>
        <translation>Mittl. Fehlerbetrag</translation>
    </message>
    <message>
        <source>Make a sweep (Ctrl+M) and let it fill.</source>
        <translation>Eine Parameterstudie machen (Strg+M), bis die Karte voll ist.</translation>
    </message>
    <message>
        <source>Make one step (→).</source>
        <translation>Einen Schritt machen (→).</translation>
    </message>
    <message>
        <source>Make steps until there are {count} (→).</source>
        <translation>Schritte machen, bis es {count} sind (→).</translation>
    </message>
    <message>
        <source>Max abs</source>
        <translation>Durch das Maximum</translation>
    </message>
    <message>
        <source>Max steps</source>
        <translation>Max. Schritte</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>Darf abweichen um</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittl. Fehlerbetrag</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <source>Mean of error times input</source>
        <translation>Mittel von Fehler mal Eingabe</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittl. Fehlerquadrat</translation>
    </message>
    <message>
        <source>Memories that begin at 0 are corrected: divide by 1 − β^(t + 1).</source>
        <translation>Weil das Gedächtnis bei 0 beginnt, wird es korrigiert: durch 1 − β^(t + 1) teilen.</translation>
    </message>
    <message>
        <source>Memory of earlier slopes</source>
        <translation>Erinnerung an frühere Steigungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Missing values filled with the column&apos;s {middle}: {n}.</source>
        <translation>Fehlende Werte, die mit {middle} der Spalte gefüllt sind: {n}.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation>Momentum μ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Mse</source>
        <translation>Mittl. Fehlerquadrat</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Multiple Choice</translation>
    </message>
    <message>
        <source>Multiply each input by its own weight first, and add the products then.</source>
        <translation>Erst jede Eingabe mit ihrem Gewicht multiplizieren, dann die Produkte addieren.</translation>
    </message>
    <message>
        <source>Multiply sample by sample, and take the mean of the products then.</source>
        <translation>Beispiel für Beispiel multiplizieren, dann den Mittelwert der Produkte bilden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nand</source>
        <translation>NAND</translation>
    </message>
    <message>
        <source>Near.</source>
        <translation>Nah dran.</translation>
    </message>
    <message>
        <source>Nearly: keep {digits} digits here, and on the way as well.</source>
        <translation>Fast: hier werden {digits} Ziffern gebraucht, auch in den Zwischenergebnissen.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Neuron Lab experiment</source>
        <translation>Neuron-Lab-Experiment</translation>
    </message>
    <message>
        <source>Neuron Lab lesson</source>
        <translation>Neuron-Lab-Lektion</translation>
    </message>
    <message>
        <source>Neuron Lab {version}, engine {engine}.</source>
        <translation>Neuron Lab {version}, Rechenmaschine {engine}.</translation>
    </message>
    <message>
        <source>Neuron picture</source>
        <translation>Bild des Neurons</translation>
    </message>
    <message>
        <source>Neuron simulator</source>
        <translation>Neuron-Simulator</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <source>Newton</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>Newton multiplies the slopes by H⁺ before the rate.</source>
        <translation>Newton multipliziert die Steigungen erst mit H⁺, dann mit der Lernrate.</translation>
    </message>
    <message>
        <source>Newton needs all samples in every step; set the batch to &quot;full&quot;</source>
        <translation>Newton braucht in jedem Schritt alle Beispiele; den Batch auf „Alle“ setzen</translation>
    </message>
    <message>
        <source>Newton&apos;s step is divided by the curvature: a rate of 1 leads to the lowest loss, a rate of 2 just as far to the other side.</source>
        <translation>Newtons Schritt ist durch die Krümmung geteilt: Eine Lernrate von 1 führt zum kleinsten Verlust, eine von 2 genauso weit auf die andere Seite.</translation>
    </message>
    <message>
        <source>Newton&apos;s step needs all of H⁺, not the diagonal alone.</source>
        <translation>Newtons Schritt braucht ganz H⁺, nicht nur die Diagonale.</translation>
    </message>
    <message>
        <source>Newton&apos;s step: H⁺ times the slopes</source>
        <translation>Der Newton-Schritt: H⁺ mal die Steigungen</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Nächstes oder voriges Bedienelement</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>No column has numbers, or texts of which one could be the target.</source>
        <translation>Keine Spalte enthält Zahlen oder Texte, von denen einer der Zielwert sein könnte.</translation>
    </message>
    <message>
        <source>No error is larger than the tolerance, {tolerance}.</source>
        <translation>Kein Fehler ist größer als die Toleranz, {tolerance}.</translation>
    </message>
    <message>
        <source>No guess is above this.</source>
        <translation>Kein Versuch liegt darüber.</translation>
    </message>
    <message>
        <source>No guess is below this.</source>
        <translation>Kein Versuch liegt darunter.</translation>
    </message>
    <message>
        <source>No input is above this.</source>
        <translation>Keine Eingabe liegt darüber.</translation>
    </message>
    <message>
        <source>No input is below this.</source>
        <translation>Keine Eingabe liegt darunter.</translation>
    </message>
    <message>
        <source>No line has names, so the columns get numbers.</source>
        <translation>Keine Zeile enthält Namen, daher werden die Spalten nummeriert.</translation>
    </message>
    <message>
        <source>No row has a value in every chosen column. Leave out the emptiest ones.</source>
        <translation>Keine Zeile hat in allen gewählten Spalten einen Wert. Lass die leersten weg.</translation>
    </message>
    <message>
        <source>No row of data is left. Choose other lines for the data, or another separator.</source>
        <translation>Es bleibt keine Datenzeile übrig. Wähle andere Zeilen für die Daten oder ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>No step has been made yet: the loss is {loss}.</source>
        <translation>Noch ist kein Schritt gemacht: Der Verlust ist {loss}.</translation>
    </message>
    <message>
        <source>No weight fits all rows exactly: one number cannot fit {n} rows.</source>
        <translation>Kein Gewicht passt genau zu allen Zeilen: Eine Zahl kann nicht zu {n} Zeilen passen.</translation>
    </message>
    <message>
        <source>No weight gets below loss {floor}: one number cannot fit {n} rows.</source>
        <translation>Kein Gewicht kommt unter den Verlust {floor}: Eine Zahl kann nicht zu {n} Zeilen passen.</translation>
    </message>
    <message>
        <source>No weights fit all rows exactly: what one row demands follows from others, and differs.</source>
        <translation>Keine Gewichte passen genau zu allen Zeilen: Was eine Zeile verlangt, folgt aus anderen, und zwar anders.</translation>
    </message>
    <message>
        <source>No weights fit all rows exactly: {p} numbers cannot fit {n} rows.</source>
        <translation>Keine Gewichte passen genau zu allen Zeilen: {p} Zahlen können nicht zu {n} Zeilen passen.</translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: rows {first} and {second}, for one, contradict each other.</source>
        <translation>Keine Gewichte kommen unter den Verlust {floor}: Schon die Zeilen {first} und {second} widersprechen sich.</translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: what one row demands follows from others, and differs.</source>
        <translation>Keine Gewichte kommen unter den Verlust {floor}: Was eine Zeile verlangt, folgt aus anderen, und zwar anders.</translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: {p} numbers cannot fit {n} rows.</source>
        <translation>Keine Gewichte kommen unter den Verlust {floor}: {p} Zahlen können nicht zu {n} Zeilen passen.</translation>
    </message>
    <message>
        <source>No weights have a lower loss than these.</source>
        <translation>Keine Gewichte haben einen kleineren Verlust als diese.</translation>
    </message>
    <message>
        <source>No weights part the rows with target {high} from those with target {low}.</source>
        <translation>Keine Gewichte trennen die Zeilen mit Zielwert {high} von denen mit Zielwert {low}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nobody got there. {who} came closest, with a loss of {loss}.</source>
        <translation>Niemand kam ans Ziel. Am nächsten kam {who}, mit einem Verlust von {loss}.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noisy sine</source>
        <translation>Verrauschter Sinus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of the {total} possible guesses solves it.</source>
        <translation>Keiner der {total} möglichen Versuche löst es.</translation>
    </message>
    <message>
        <source>Nor</source>
        <translation>NOR</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Nicht beantwortet.</translation>
    </message>
    <message>
        <source>Not their turn: {names}.</source>
        <translation>Nicht an der Reihe: {names}.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>Not yet. {line}</source>
        <translation>Noch nicht. {line}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing has come of it yet.</source>
        <translation>Es ist noch nichts daraus geworden.</translation>
    </message>
    <message>
        <source>Nothing moves this one in this step.</source>
        <translation>In diesem Schritt bewegt diesen Wert nichts.</translation>
    </message>
    <message>
        <source>Number of steps: yours takes {ours}, the target {theirs}.</source>
        <translation>Zahl der Schritte: Deiner braucht {ours}, das Ziel {theirs}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Of an absolute error the slope has only the sign, not the size.</source>
        <translation>Vom absoluten Fehler geht in die Steigung nur das Vorzeichen ein, nicht die Größe.</translation>
    </message>
    <message>
        <source>Of each sample, left what the neuron answers, right the target.</source>
        <translation>Von jedem Beispiel links die Antwort des Neurons, rechts der Zielwert.</translation>
    </message>
    <message>
        <source>Old Faithful: how long until the next eruption</source>
        <translation>Old Faithful: wie lange bis zum nächsten Ausbruch</translation>
    </message>
    <message>
        <source>Old and new weights are mixed: all slopes are those of the old ones.</source>
        <translation>Alte und neue Gewichte sind vermischt: alle Steigungen gelten für die alten.</translation>
    </message>
    <message>
        <source>On an axis the wheel zooms that axis alone.</source>
        <translation>Auf einer Achse vergrößert das Rad nur diese Achse.</translation>
    </message>
    <message>
        <source>On line {line} a quote stands inside a quoted text. Double it in the file, or choose “none” for quotes.</source>
        <translation>In Zeile {line} steht ein Anführungszeichen in einem Text in Anführungszeichen. Es in der Datei verdoppeln oder als Anführungszeichen „keine“ wählen.</translation>
    </message>
    <message>
        <source>On standardized inputs the steps needed would be about {scaled_steps}.</source>
        <translation>Mit standardisierten Eingängen wäre die Zahl der Schritte etwa {scaled_steps}.</translation>
    </message>
    <message>
        <source>On the way, at step {step}.</source>
        <translation>Unterwegs, bei Schritt {step}.</translation>
    </message>
    <message>
        <source>One more is not told of here.</source>
        <translation>Eines mehr ist hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>One point a sample: on the dashed line the answer would be the target.</source>
        <translation>Ein Punkt je Beispiel: auf der gestrichelten Linie wäre die Antwort der Zielwert.</translation>
    </message>
    <message>
        <source>One sample at a time: a wrong answer moves the weights along its inputs.</source>
        <translation>Ein Beispiel nach dem anderen: Eine falsche Antwort verschiebt die Gewichte entlang seiner Eingaben.</translation>
    </message>
    <message>
        <source>One weight after the other, or all weights in every step.</source>
        <translation>Ein Gewicht nach dem anderen, oder alle Gewichte in jedem Schritt.</translation>
    </message>
    <message>
        <source>Only the first {n} are taken, the most there can be.</source>
        <translation>Nur die ersten {n} werden genommen; mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>Only the sign counts there, not the size.</source>
        <translation>Dort zählt nur das Vorzeichen, nicht die Größe.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>ODER</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Oscillating, but converging.</source>
        <translation>Schwingt, konvergiert aber.</translation>
    </message>
    <message>
        <source>Oscillating.</source>
        <translation>Schwingt.</translation>
    </message>
    <message>
        <source>Out of steps after {step}.</source>
        <translation>Schritte verbraucht nach {step}.</translation>
    </message>
    <message>
        <source>Out of steps after {step}: not solved.</source>
        <translation>Schritte verbraucht nach {step}: nicht gelöst.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Output: {activation}</source>
        <translation>Ausgabe: {activation}</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Par: {value}</source>
        <translation>Par: {value}</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Penguins: an Adelie by its bill</source>
        <translation>Pinguine: ein Adeliepinguin an seinem Schnabel</translation>
    </message>
    <message>
        <source>Penguins: body mass from flipper length</source>
        <translation>Pinguine: Körpermasse aus der Flossenlänge</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>Perzeptron</translation>
    </message>
    <message>
        <source>Perceptron rule</source>
        <translation>Perzeptron-Regel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Plain gradient descent</source>
        <translation>Einfacher Abstieg</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Points along a straight line: the neuron is to find its slope and its bias.</source>
        <translation>Punkte entlang einer Geraden: Das Neuron soll ihre Steigung und ihren Bias finden.</translation>
    </message>
    <message>
        <source>Points along a wave: one neuron cannot bend like that, and one sees where it fails.</source>
        <translation>Punkte entlang einer Welle: Ein Neuron kann sich so nicht krümmen, und man sieht, wo es versagt.</translation>
    </message>
    <message>
        <source>Points are samples; the line is what the neuron answers.</source>
        <translation>Punkte sind Beispiele; die Linie ist, was das Neuron antwortet.</translation>
    </message>
    <message>
        <source>Points on a plane over two inputs: the neuron is to find two slopes and a bias.</source>
        <translation>Punkte auf einer Ebene über zwei Eingaben: Das Neuron soll zwei Steigungen und einen Bias finden.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Prediction {name}</source>
        <translation>Vorhersage {name}</translation>
    </message>
    <message>
        <source>Prediction: {prediction} ({time}; attempt {attempt})</source>
        <translation>Vorhersage: {prediction} ({time}; Versuch {attempt})</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Press Space or Run, and guessing begins.</source>
        <translation>Mit der Leertaste oder „Starten“ beginnt das Raten.</translation>
    </message>
    <message>
        <source>Press Space or Run, and the neuron learns.</source>
        <translation>Leertaste oder Starten drücken, und das Neuron lernt.</translation>
    </message>
    <message>
        <source>Press, tick or open</source>
        <translation>Drücken, ankreuzen oder öffnen</translation>
    </message>
    <message>
        <source>Programs cannot be written for this optimizer yet</source>
        <translation>Für dieses Verfahren lassen sich noch keine Programme schreiben</translation>
    </message>
    <message>
        <source>Proportional</source>
        <translation>Proportional</translation>
    </message>
    <message>
        <source>Put the last good value back</source>
        <translation>Den letzten gültigen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>PyTorch has no Newton&apos;s method of this kind; it can be written for numpy</source>
        <translation>PyTorch kennt kein Newton-Verfahren dieser Art; für numpy lässt es sich schreiben</translation>
    </message>
    <message>
        <source>PyTorch learns by gradient descent alone; this strategy can be written for numpy</source>
        <translation>PyTorch lernt nur durch Gradientenabstieg; diese Strategie lässt sich für numpy schreiben</translation>
    </message>
    <message>
        <source>PyTorch remembers nothing while the momentum is 0, so that it cannot change on the way</source>
        <translation>PyTorch merkt sich nichts, solange das Momentum 0 ist, deshalb kann es sich unterwegs nicht ändern</translation>
    </message>
    <message>
        <source>PyTorch: to about nine digits</source>
        <translation>PyTorch: auf etwa neun Stellen</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python-Skript</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Ran away, and stalled at step {step}.</source>
        <translation>Weggelaufen und bei Schritt {step} festgefahren.</translation>
    </message>
    <message>
        <source>Random guess</source>
        <translation>Zufälliges Raten</translation>
    </message>
    <message>
        <source>Random guessing</source>
        <translation>Zufälliges Raten</translation>
    </message>
    <message>
        <source>Random guessing over whole numbers</source>
        <translation>Zufälliges Raten mit ganzen Zahlen</translation>
    </message>
    <message>
        <source>Rate times L2 penalty is {product}: above {most} every step makes the weights larger. With this penalty no rate above {limit} is stable.</source>
        <translation>Lernrate mal L2-Strafterm ist {product}: Über {most} macht jeder Schritt die Gewichte größer. Mit diesem Strafterm ist keine Lernrate über {limit} stabil.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Read another curve</source>
        <translation>Andere Kurve lesen</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Rechte Maustaste</translation>
    </message>
    <message>
        <source>Right button, Menu key</source>
        <translation>Rechte Maustaste, Menütaste</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Rmsprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Rows {first} and {second} have equal inputs but different targets: no weights fit both.</source>
        <translation>Die Zeilen {first} und {second} haben gleiche Eingaben, aber verschiedene Zielwerte: Keine Gewichte passen zu beiden.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run 1 is the one above.</source>
        <translation>Lauf 1 ist der von oben.</translation>
    </message>
    <message>
        <source>Run to the end (Space).</source>
        <translation>Bis zum Ende laufen lassen (Leertaste).</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Läufe im Vergleich</translation>
    </message>
    <message>
        <source>Runs made: {count} ({endings}).</source>
        <translation>Gemachte Läufe: {count} ({endings}).</translation>
    </message>
    <message>
        <source>Runs made: {count}.</source>
        <translation>Gemachte Läufe: {count}.</translation>
    </message>
    <message>
        <source>Runs: {done} of {total}</source>
        <translation>Läufe: {done} von {total}</translation>
    </message>
    <message>
        <source>Runs: {done} of {total}, about {seconds} s left</source>
        <translation>Läufe: {done} von {total}, noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>Runs: {runs}; steps of each: at most {steps}.</source>
        <translation>Läufe: {runs}; Schritte je Lauf: höchstens {steps}.</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Sample table</source>
        <translation>Beispieltabelle</translation>
    </message>
    <message>
        <source>Sample {number}: answer {answer}, target {target}.</source>
        <translation>Beispiel {number}: Antwort {answer}, Zielwert {target}.</translation>
    </message>
    <message>
        <source>Sample {sample}</source>
        <translation>Beispiel {sample}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the picture, and more.</source>
        <translation>Das Bild speichern und mehr.</translation>
    </message>
    <message>
        <source>Say here what the learner is to look at.</source>
        <translation>Hier steht, worauf zu achten ist.</translation>
    </message>
    <message>
        <source>Scaled inputs</source>
        <translation>Skalierte Eingaben</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Set the learning rate to one that is safe for these samples, where that is known.</source>
        <translation>Die Lernrate auf eine setzen, die für diese Beispiele sicher ist, wo das bekannt ist.</translation>
    </message>
    <message>
        <source>Set {name} to {value}.</source>
        <translation>{name} auf {value} stellen.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several columns are called “{given}”; column {number} is “{name}” here.</source>
        <translation>Mehrere Spalten heißen „{given}“; Spalte {number} heißt hier „{name}“.</translation>
    </message>
    <message>
        <source>Sgd</source>
        <translation>Einfacher Abstieg</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show or hide a curve</source>
        <translation>Eine Kurve zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sketch and run</source>
        <translation>Skizze und Lauf</translation>
    </message>
    <message>
        <source>Sketch how it will go.</source>
        <translation>Skizziere, wie es verlaufen wird.</translation>
    </message>
    <message>
        <source>Sliders and lists; so does the wheel, over one that was clicked.</source>
        <translation>Regler und Listen; das Rad ebenso, über einem angeklickten.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Slope 1</source>
        <translation>Steigung 1</translation>
    </message>
    <message>
        <source>Slope 2</source>
        <translation>Steigung 2</translation>
    </message>
    <message>
        <source>Slope of x1</source>
        <translation>Steigung in x1</translation>
    </message>
    <message>
        <source>Slope of x2</source>
        <translation>Steigung in x2</translation>
    </message>
    <message>
        <source>Slopes of sample {sample}</source>
        <translation>Steigungen von Beispiel {sample}</translation>
    </message>
    <message>
        <source>Slopes of the loss</source>
        <translation>Steigungen des Verlusts</translation>
    </message>
    <message>
        <source>Slopes of the loss (mean of {count})</source>
        <translation>Steigungen des Verlusts (Mittel aus {count})</translation>
    </message>
    <message>
        <source>Slopes of the loss, with the penalty</source>
        <translation>Steigungen des Verlusts, mit Strafterm</translation>
    </message>
    <message>
        <source>Slopes, by the chain rule</source>
        <translation>Steigungen nach der Kettenregel</translation>
    </message>
    <message>
        <source>Smoothing α</source>
        <translation>Glättung α</translation>
    </message>
    <message>
        <source>Solutions among the {total} possible guesses: {hits}.</source>
        <translation>Lösungen unter den {total} möglichen Versuchen: {hits}.</translation>
    </message>
    <message>
        <source>Solutions among the {total} possible guesses: {hits}. About one guess in {steps} is right.</source>
        <translation>Lösungen unter den {total} möglichen Versuchen: {hits}. Etwa ein Versuch von {steps} trifft.</translation>
    </message>
    <message>
        <source>Solved at step {step}.</source>
        <translation>Gelöst bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Solved when no error is larger than this, in the target&apos;s unit.</source>
        <translation>Gelöst, wenn kein Fehler größer ist als dies, in der Einheit des Zielwerts.</translation>
    </message>
    <message>
        <source>Some of its steps</source>
        <translation>Einige seiner Schritte</translation>
    </message>
    <message>
        <source>Some weights part the rows with target {high} from the others; this rule always finds such.</source>
        <translation>Es gibt Gewichte, die die Zeilen mit Zielwert {high} von den anderen trennen; diese Regel findet immer solche.</translation>
    </message>
    <message>
        <source>Something was changed or stopped on the way. Begin anew.</source>
        <translation>Unterwegs wurde etwas geändert oder angehalten. Beginne von vorn.</translation>
    </message>
    <message>
        <source>Spreadsheets cannot be read by this installation. Save the sheet as CSV and import that file.</source>
        <translation>Diese Installation kann keine Tabellenkalkulationen lesen. Speichere das Blatt als CSV und importiere diese Datei.</translation>
    </message>
    <message>
        <source>Square each error first, and take the mean then.</source>
        <translation>Erst jeden Fehler quadrieren, dann den Mittelwert bilden.</translation>
    </message>
    <message>
        <source>Stalled at step {step}.</source>
        <translation>Festgefahren bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added by chance to every input; 0 adds nothing.</source>
        <translation>Standardabweichung dessen, was zufällig zu jeder Eingabe addiert wird; 0 addiert nichts.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added by chance to every target; 0 adds nothing.</source>
        <translation>Standardabweichung dessen, was zufällig zu jedem Zielwert addiert wird; 0 addiert nichts.</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>Start of the bias</source>
        <translation>Startwert des Bias</translation>
    </message>
    <message>
        <source>Start of {name}</source>
        <translation>Startwert von {name}</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>Start weights, highest</source>
        <translation>Startgewichte, größtes</translation>
    </message>
    <message>
        <source>Start weights, lowest</source>
        <translation>Startgewichte, kleinstes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Step decay</source>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>Step in proportion</source>
        <translation>Proportionale Schritte</translation>
    </message>
    <message>
        <source>Step sign</source>
        <translation>Vorzeichen-Korrektur</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Step {step} and how step {next} follows</source>
        <translation>Schritt {step} und wie Schritt {next} daraus folgt</translation>
    </message>
    <message>
        <source>Step {step} and what the next one will do</source>
        <translation>Schritt {step} und was der nächste tun wird</translation>
    </message>
    <message>
        <source>Step {step}, the last, and what one more would do</source>
        <translation>Schritt {step}, der letzte, und was noch einer täte</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, {parameters}.</source>
        <translation>Schritt {step}: Verlust {loss}, {parameters}.</translation>
    </message>
    <message>
        <source>Step {step}: {question}</source>
        <translation>Schritt {step}: {question}</translation>
    </message>
    <message>
        <source>Step, value and trend are written and told.</source>
        <translation>Schritt, Wert und Richtung werden angezeigt und angesagt.</translation>
    </message>
    <message>
        <source>Step-sign correction</source>
        <translation>Vorzeichen-Korrektur</translation>
    </message>
    <message>
        <source>Step-sign correction in proportion to the error</source>
        <translation>Vorzeichen-Korrektur proportional zum Fehler</translation>
    </message>
    <message>
        <source>Step-sign correction that lands</source>
        <translation>Vorzeichen-Korrektur, die ankommt</translation>
    </message>
    <message>
        <source>Step-sign correction that oscillates for ever</source>
        <translation>Vorzeichen-Korrektur, die ewig schwingt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps of 0.5 are too large: the error jumps across 0 and back again, and never lands.

A step changes the left side by 128 or 106, far too much to come within 0.01 of 1492.</source>
        <translation>Schritte von 0.5 sind zu groß: Der Fehler springt über 0 und wieder zurück und kommt nie an.

Ein Schritt ändert die linke Seite um 128 oder 106, viel zu viel, um auf 0.01 an 1492 heranzukommen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Stopped at step {step}.</source>
        <translation>Angehalten bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>{name} ausschalten.</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>{name} einschalten.</translation>
    </message>
    <message>
        <source>T stands for the most steps that the run may take.</source>
        <translation>T steht für die Höchstzahl der Schritte des Laufs.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Take the natural logarithm ln, not the one to base 10.</source>
        <translation>Gemeint ist der natürliche Logarithmus ln, nicht der zur Basis 10.</translation>
    </message>
    <message>
        <source>Take the natural logarithm ln, not the one to base 2.</source>
        <translation>Gemeint ist der natürliche Logarithmus ln, nicht der zur Basis 2.</translation>
    </message>
    <message>
        <source>Take the new memory, with this step&apos;s slope in it.</source>
        <translation>Gemeint ist das neue Gedächtnis, in dem die Steigung dieses Schritts schon steckt.</translation>
    </message>
    <message>
        <source>Take the value over</source>
        <translation>Den Wert übernehmen</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Target and run</source>
        <translation>Ziel und Lauf</translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation>Zielverlust</translation>
    </message>
    <message>
        <source>Target loss reached at step {step}.</source>
        <translation>Zielverlust erreicht bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Zielwert: {name}</translation>
    </message>
    <message>
        <source>That begins with another weight&apos;s old value.</source>
        <translation>Das beginnt beim alten Wert eines anderen Gewichts.</translation>
    </message>
    <message>
        <source>That follows the wrong number: look at what the direction goes by.</source>
        <translation>Das folgt der falschen Zahl: wonach richtet sich die Richtung?</translation>
    </message>
    <message>
        <source>That goes on from the weighted sum; the activation is missing.</source>
        <translation>Das rechnet mit der gewichteten Summe weiter; die Aktivierungsfunktion fehlt.</translation>
    </message>
    <message>
        <source>That has the loss where the error belongs.</source>
        <translation>Da steht der Verlust, wo der Fehler hingehört.</translation>
    </message>
    <message>
        <source>That has the slope of this step; take the mean of the slopes.</source>
        <translation>Da steht die Steigung dieses Schritts; gemeint ist das Mittel der Steigungen.</translation>
    </message>
    <message>
        <source>That has the target where target minus output belongs.</source>
        <translation>Da steht der Zielwert, wo Zielwert minus Ausgabe hingehört.</translation>
    </message>
    <message>
        <source>That has the weighted sum where the output belongs.</source>
        <translation>Da steht die gewichtete Summe, wo die Ausgabe hingehört.</translation>
    </message>
    <message>
        <source>That is Nesterov&apos;s way; plain momentum takes the new v as it is.</source>
        <translation>So macht es Nesterov; einfaches Momentum nimmt das neue v, wie es ist.</translation>
    </message>
    <message>
        <source>That is another sample&apos;s number.</source>
        <translation>Das ist die Zahl eines anderen Beispiels.</translation>
    </message>
    <message>
        <source>That is another sample&apos;s target.</source>
        <translation>Das ist der Zielwert eines anderen Beispiels.</translation>
    </message>
    <message>
        <source>That is another sample&apos;s turn.</source>
        <translation>Da wäre ein anderes Beispiel an der Reihe.</translation>
    </message>
    <message>
        <source>That is half of it: a factor 2 is missing, or a half too many.</source>
        <translation>Das ist die Hälfte: ein Faktor 2 fehlt, oder es wurde einmal zu viel halbiert.</translation>
    </message>
    <message>
        <source>That is multiplied by another weight&apos;s input.</source>
        <translation>Das ist mit der Eingabe eines anderen Gewichts multipliziert.</translation>
    </message>
    <message>
        <source>That is one sample&apos;s share alone; take the mean of all that count.</source>
        <translation>Das ist der Anteil eines einzigen Beispiels; es zählt der Mittelwert aller, die mitwirken.</translation>
    </message>
    <message>
        <source>That is plain momentum; Nesterov takes the slope, and μ times the new v.</source>
        <translation>Das ist einfaches Momentum; Nesterov nimmt die Steigung und μ-mal das neue v.</translation>
    </message>
    <message>
        <source>That is still the old value.</source>
        <translation>Das ist noch der alte Wert.</translation>
    </message>
    <message>
        <source>That is the change; the new value is the old one and the change.</source>
        <translation>Das ist die Änderung; der neue Wert ist der alte und die Änderung dazu.</translation>
    </message>
    <message>
        <source>That is the next step&apos;s learning rate: the steps count from 0.</source>
        <translation>Das ist die Lernrate des nächsten Schritts: gezählt wird ab 0.</translation>
    </message>
    <message>
        <source>That is the slope over all samples; this step learns from its batch alone.</source>
        <translation>Das ist die Steigung über alle Beispiele; dieser Schritt lernt nur aus seinem Batch.</translation>
    </message>
    <message>
        <source>That is the sum; the mean is divided by the number of samples.</source>
        <translation>Das ist die Summe; der Mittelwert wird durch die Zahl der Beispiele geteilt.</translation>
    </message>
    <message>
        <source>That is twice as much: a half is missing, or a factor 2 too many.</source>
        <translation>Das ist das Doppelte: die Hälfte fehlt, oder ein Faktor 2 ist zu viel.</translation>
    </message>
    <message>
        <source>That is twice the step: H holds the factor 2 as well.</source>
        <translation>Das ist der doppelte Schritt: auch in H steckt der Faktor 2.</translation>
    </message>
    <message>
        <source>That step is ten times too long; look at the learning rate once more.</source>
        <translation>Dieser Schritt ist zehnmal zu lang; noch einmal auf die Lernrate sehen.</translation>
    </message>
    <message>
        <source>That step is ten times too short; look at the learning rate once more.</source>
        <translation>Dieser Schritt ist zehnmal zu kurz; noch einmal auf die Lernrate sehen.</translation>
    </message>
    <message>
        <source>That takes another weight&apos;s slope.</source>
        <translation>Da steht die Steigung eines anderen Gewichts.</translation>
    </message>
    <message>
        <source>That went uphill: the step is subtracted, not added.</source>
        <translation>Das ging bergauf: der Schritt wird subtrahiert, nicht addiert.</translation>
    </message>
    <message>
        <source>The activation&apos;s slope ∂a/∂z is missing.</source>
        <translation>Die Steigung der Aktivierungsfunktion, ∂a/∂z, fehlt.</translation>
    </message>
    <message>
        <source>The answer is right: nothing moves.</source>
        <translation>Die Antwort ist richtig: Nichts bewegt sich.</translation>
    </message>
    <message>
        <source>The axes follow the run again.</source>
        <translation>Die Achsen folgen wieder dem Lauf.</translation>
    </message>
    <message>
        <source>The best guess was at {place}.</source>
        <translation>Am besten geraten war {place}.</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>Der bisher beste</translation>
    </message>
    <message>
        <source>The best so far is guess {best}, with loss {best_loss}.</source>
        <translation>Der bisher beste ist Versuch {best}, mit Verlust {best_loss}.</translation>
    </message>
    <message>
        <source>The best was guess {best}, with an error of {best_error}.</source>
        <translation>Der beste war Versuch {best}, mit einem Fehler von {best_error}.</translation>
    </message>
    <message>
        <source>The bias b is added, not subtracted.</source>
        <translation>Der Bias b wird addiert, nicht subtrahiert.</translation>
    </message>
    <message>
        <source>The bias b is missing.</source>
        <translation>Der Bias b fehlt.</translation>
    </message>
    <message>
        <source>The bias costs no penalty.</source>
        <translation>Der Bias hat keinen Strafterm.</translation>
    </message>
    <message>
        <source>The bias learns, too</source>
        <translation>Auch der Bias lernt</translation>
    </message>
    <message>
        <source>The bias&apos;s slope is not multiplied by an input: its input is always 1.</source>
        <translation>Die Steigung des Bias wird mit keiner Eingabe multipliziert: seine Eingabe ist immer 1.</translation>
    </message>
    <message>
        <source>The cells are parted by {mark}: {cells}.</source>
        <translation>Die Zellen sind durch {mark} getrennt: {cells}.</translation>
    </message>
    <message>
        <source>The chance of one guess is {chance} %. By guess {max_steps} it is {share} %, by guess {likely} it is {surely} %.</source>
        <translation>Die Chance eines Versuchs ist {chance} %. Bis Versuch {max_steps} ist sie {share} %, bis Versuch {likely} ist sie {surely} %.</translation>
    </message>
    <message>
        <source>The curves cross: yours is above the target in some steps, and below in others.</source>
        <translation>Die Kurven kreuzen sich: Deine liegt in manchen Schritten über dem Ziel, in anderen darunter.</translation>
    </message>
    <message>
        <source>The customary learning rate 0.001 diverges</source>
        <translation>Die übliche Lernrate 0.001 divergiert</translation>
    </message>
    <message>
        <source>The equals sign is missing: 256x + 212y = 1492</source>
        <translation>Das Gleichheitszeichen fehlt: 256x + 212y = 1492</translation>
    </message>
    <message>
        <source>The error changes by multiples of {spacing} only and gets no nearer to 0 than {nearest}.</source>
        <translation>Der Fehler ändert sich nur um Vielfache von {spacing} und kommt nicht näher an 0 als {nearest}.</translation>
    </message>
    <message>
        <source>The errors are not squared.</source>
        <translation>Die Fehler sind nicht quadriert.</translation>
    </message>
    <message>
        <source>The errors of the rows cancel out: their mean is 0, which has no sign to follow.</source>
        <translation>Die Fehler der Zeilen heben sich auf: Ihr Mittel ist 0, und das hat kein Vorzeichen, dem man folgen könnte.</translation>
    </message>
    <message>
        <source>The exponent ⌊t/k⌋ is a whole number: t/k is rounded down.</source>
        <translation>Der Exponent ⌊t/k⌋ ist eine ganze Zahl: t/k wird abgerundet.</translation>
    </message>
    <message>
        <source>The factor is {formula}, from the step size and the inputs.</source>
        <translation>Der Faktor ist {formula}, aus der Schrittweite und den Eingaben.</translation>
    </message>
    <message>
        <source>The factor μ belongs to the memory, not to the slope.</source>
        <translation>Der Faktor μ gehört zum Gedächtnis, nicht zur Steigung.</translation>
    </message>
    <message>
        <source>The fewest steps to a solution: {steps}.</source>
        <translation>Die wenigsten Schritte bis zur Lösung: {steps}.</translation>
    </message>
    <message>
        <source>The file has a row of names and no rows under it. If that row is data, choose that no line has names.</source>
        <translation>Die Datei hat eine Zeile mit Namen und keine darunter. Sind das Daten, wählen, dass keine Zeile Namen hat.</translation>
    </message>
    <message>
        <source>The file has more than {most} cells. Leave columns or rows out of the file before.</source>
        <translation>Die Datei hat mehr als {most} Zellen. Vorher Spalten oder Zeilen aus der Datei entfernen.</translation>
    </message>
    <message>
        <source>The file has no rows. Choose one with a row of names and rows of numbers.</source>
        <translation>Die Datei hat keine Zeilen. Eine mit einer Zeile Namen und Zeilen mit Zahlen wählen.</translation>
    </message>
    <message>
        <source>The file has {n} tables, one under another; taken: {which}.</source>
        <translation>Die Datei hat {n} Tabellen untereinander; genommen: {which}.</translation>
    </message>
    <message>
        <source>The file has {width} columns, more than the {most} that can be shown to choose from. Keep those that you need in the file, or choose another separator.</source>
        <translation>Die Datei hat {width} Spalten, mehr als die {most}, die zur Wahl gezeigt werden können. Nur die nötigen in der Datei lassen oder ein anderes Trennzeichen wählen.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row of names and rows of numbers.</source>
        <translation>Die Datei ist leer. Eine mit einer Zeile Namen und Zeilen mit Zahlen wählen.</translation>
    </message>
    <message>
        <source>The file is encoded as {encoding}.</source>
        <translation>Die Datei ist als {encoding} kodiert.</translation>
    </message>
    <message>
        <source>The file is not encoded as {encoding}. Choose another encoding.</source>
        <translation>Die Datei ist nicht als {encoding} codiert. Eine andere Codierung wählen.</translation>
    </message>
    <message>
        <source>The first column has no name of its own and names the rows; it is left out.</source>
        <translation>Die erste Spalte hat keinen eigenen Namen und benennt die Zeilen; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The first line says that {mark} part the cells; it is skipped.</source>
        <translation>Die erste Zeile sagt, dass {mark} die Zellen trennen; sie wird übersprungen.</translation>
    </message>
    <message>
        <source>The first lines of the file have more than {most} characters. Keep fewer columns or shorter names in the file, or choose another separator or quote.</source>
        <translation>Die ersten Zeilen der Datei haben mehr als {most} Zeichen. Weniger Spalten oder kürzere Namen in der Datei lassen oder ein anderes Trenn- oder Anführungszeichen wählen.</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>Der erste Schritt</translation>
    </message>
    <message>
        <source>The four rows of a truth table. XOR and XNOR are what one neuron cannot learn.</source>
        <translation>Die vier Zeilen einer Wahrheitstafel. XOR und XNOR kann ein einzelnes Neuron nicht lernen.</translation>
    </message>
    <message>
        <source>The input is missing: the slope of a weight is multiplied by it.</source>
        <translation>Die Eingabe fehlt: die Steigung eines Gewichts wird mit ihr multipliziert.</translation>
    </message>
    <message>
        <source>The inputs are swapped: each belongs to its own weight.</source>
        <translation>Die Eingaben sind vertauscht: jede gehört zu ihrem eigenen Gewicht.</translation>
    </message>
    <message>
        <source>The largest input is {times} times as large as the smallest: scale each to mean 0 and standard deviation 1.</source>
        <translation>Die größte Eingabe ist {times}-mal so groß wie die kleinste: jede auf Mittelwert 0 und Standardabweichung 1 skalieren.</translation>
    </message>
    <message>
        <source>The largest stable rate is {limit}.</source>
        <translation>Die größte stabile Lernrate ist {limit}.</translation>
    </message>
    <message>
        <source>The learning rate has fallen so far that a step no longer changes any weight.</source>
        <translation>Die Lernrate ist so weit gefallen, dass ein Schritt kein Gewicht mehr ändert.</translation>
    </message>
    <message>
        <source>The learning rate is in there twice.</source>
        <translation>Die Lernrate kommt darin zweimal vor.</translation>
    </message>
    <message>
        <source>The learning rate is missing.</source>
        <translation>Die Lernrate fehlt.</translation>
    </message>
    <message>
        <source>The left side needs an unknown, such as 256x</source>
        <translation>Die linke Seite braucht eine Unbekannte, etwa 256x</translation>
    </message>
    <message>
        <source>The letters are read as {encoding}: {letters}. Others are possible.</source>
        <translation>Die Buchstaben werden als {encoding} gelesen: {letters}. Anderes ist möglich.</translation>
    </message>
    <message>
        <source>The limit is {formula}: 2 divided by the largest curvature of the loss, and moved because {momentum} of the last step is kept.</source>
        <translation>Die Grenze ist {formula}: 2 geteilt durch die größte Krümmung des Verlusts, und verschoben, weil {momentum} des letzten Schritts erhalten bleiben.</translation>
    </message>
    <message>
        <source>The limit is {formula}: 2 divided by the largest curvature of the loss. A step at that rate leads just as far to the other side.</source>
        <translation>Die Grenze ist {formula}: 2 geteilt durch die größte Krümmung des Verlusts. Ein Schritt mit dieser Lernrate führt genauso weit auf die andere Seite.</translation>
    </message>
    <message>
        <source>The limit of row {row} is {formula}: 2 divided by the curvature of that row&apos;s loss.</source>
        <translation>Die Grenze von Zeile {row} ist {formula}: 2 geteilt durch die Krümmung des Verlusts dieser Zeile.</translation>
    </message>
    <message>
        <source>The longer the geyser has erupted, the longer one waits for its next eruption.

What to look for: a minute more of erupting makes 10.7 minutes more of waiting. The points make two clouds, of short and of long eruptions, which the line joins without knowing of them. It is off by 5.89 minutes (root of the mean square).

Source: 272 eruptions of Old Faithful in Yellowstone in August 1985; Azzalini and Bowman, Applied Statistics 39 (1990). Measurements are facts, free to use.</source>
        <translation>Je länger der Geysir ausgebrochen ist, desto länger wartet man auf seinen nächsten Ausbruch.

Worauf zu achten ist: Eine Minute mehr Ausbruch macht 10.7 Minuten mehr Wartezeit. Die Punkte bilden zwei Wolken, aus kurzen und aus langen Ausbrüchen, die die Gerade verbindet, ohne von ihnen zu wissen. Sie liegt um 5.89 Minuten daneben (Wurzel des mittleren Quadrats).

Quelle: 272 Ausbrüche des Old Faithful im Yellowstone-Park im August 1985; Azzalini und Bowman, Applied Statistics 39 (1990). Messungen sind Tatsachen, frei zu verwenden.</translation>
    </message>
    <message>
        <source>The loss after every step.</source>
        <translation>Der Verlust nach jedem Schritt.</translation>
    </message>
    <message>
        <source>The loss curves {before} times as much in one direction as in another, on standardized inputs {after} times: a rate that is stable in the one hardly moves in the other.</source>
        <translation>Der Verlust ist in einer Richtung {before}-mal so stark gekrümmt wie in einer anderen, bei standardisierten Eingaben {after}-mal: Eine Lernrate, die in der einen stabil ist, bewegt in der anderen kaum etwas.</translation>
    </message>
    <message>
        <source>The loss goes up and down, and gets no lower.</source>
        <translation>Der Verlust geht auf und ab und wird nicht kleiner.</translation>
    </message>
    <message>
        <source>The loss hardly falls: by less than 1 % in the last eighth of the run.</source>
        <translation>Der Verlust sinkt kaum noch: um weniger als 1 % im letzten Achtel des Laufs.</translation>
    </message>
    <message>
        <source>The loss has not changed for a while.</source>
        <translation>Der Verlust hat sich seit einer Weile nicht geändert.</translation>
    </message>
    <message>
        <source>The loss is at most {target}.</source>
        <translation>Der Verlust ist höchstens {target}.</translation>
    </message>
    <message>
        <source>The loss is rising.</source>
        <translation>Der Verlust steigt.</translation>
    </message>
    <message>
        <source>The loss is the target&apos;s, but the weights go there another way.</source>
        <translation>Der Verlust ist der des Ziels, aber die Gewichte gehen einen anderen Weg dorthin.</translation>
    </message>
    <message>
        <source>The loss rises, far above where it began.</source>
        <translation>Der Verlust steigt, weit über seinem Anfang.</translation>
    </message>
    <message>
        <source>The loss rose from {best_loss} to {loss}, to where it is level: there is no slope to come back by.</source>
        <translation>Der Verlust stieg von {best_loss} auf {loss}, bis dorthin, wo er eben ist: Keine Steigung führt zurück.</translation>
    </message>
    <message>
        <source>The loss will fall with every step.</source>
        <translation>Der Verlust wird mit jedem Schritt fallen.</translation>
    </message>
    <message>
        <source>The lowest loss is {loss}; with a target loss above it runs are told apart by steps.</source>
        <translation>Der kleinste Verlust ist {loss}; mit einem Zielverlust darüber unterscheiden sich Läufe nach Schritten.</translation>
    </message>
    <message>
        <source>The mean error is 0: nothing moves.</source>
        <translation>Der mittlere Fehler ist 0: Nichts bewegt sich.</translation>
    </message>
    <message>
        <source>The memory of earlier slopes is missing.</source>
        <translation>Das Gedächtnis für frühere Steigungen fehlt.</translation>
    </message>
    <message>
        <source>The neuron at sample {number}.</source>
        <translation>Das Neuron bei Beispiel {number}.</translation>
    </message>
    <message>
        <source>The neuron learns from scaled inputs, marked ′: divided by the largest.</source>
        <translation>Das Neuron lernt aus skalierten Eingaben, mit ′ bezeichnet: geteilt durch das Maximum.</translation>
    </message>
    <message>
        <source>The neuron learns from scaled inputs, marked ′: mean 0, standard deviation 1.</source>
        <translation>Das Neuron lernt aus skalierten Eingaben, mit ′ bezeichnet: Mittelwert 0, Standardabweichung 1.</translation>
    </message>
    <message>
        <source>The neuron learns from the scaled inputs, marked ′.</source>
        <translation>Das Neuron lernt mit den skalierten Eingaben, die mit ′ bezeichnet sind.</translation>
    </message>
    <message>
        <source>The numbers grew out of bounds.</source>
        <translation>Die Zahlen wuchsen über alle Grenzen.</translation>
    </message>
    <message>
        <source>The numbers have left all bounds.</source>
        <translation>Die Zahlen sind über alle Grenzen gewachsen.</translation>
    </message>
    <message>
        <source>The numbers have left all bounds; there is nothing to reckon with.</source>
        <translation>Die Zahlen haben alle Grenzen verlassen; damit lässt sich nicht rechnen.</translation>
    </message>
    <message>
        <source>The only possible guess does not solve it.</source>
        <translation>Der einzige mögliche Versuch löst es nicht.</translation>
    </message>
    <message>
        <source>The only possible guess solves it.</source>
        <translation>Der einzige mögliche Versuch löst es.</translation>
    </message>
    <message>
        <source>The other way round: the error is the output minus the target.</source>
        <translation>Umgekehrt: der Fehler ist die Ausgabe minus den Zielwert.</translation>
    </message>
    <message>
        <source>The other way round: the output is 1 where z is 0 or more.</source>
        <translation>Umgekehrt: die Ausgabe ist 1, wo z mindestens 0 ist.</translation>
    </message>
    <message>
        <source>The output is not rounded to 0 or 1.</source>
        <translation>Die Ausgabe wird nicht auf 0 oder 1 gerundet.</translation>
    </message>
    <message>
        <source>The output is right.</source>
        <translation>Die Ausgabe ist richtig.</translation>
    </message>
    <message>
        <source>The output is too high, so the weights go down.</source>
        <translation>Die Ausgabe ist zu groß, also sinken die Gewichte.</translation>
    </message>
    <message>
        <source>The output is too high.</source>
        <translation>Die Ausgabe ist zu groß.</translation>
    </message>
    <message>
        <source>The output is too low, so the weights go up.</source>
        <translation>Die Ausgabe ist zu klein, also steigen die Gewichte.</translation>
    </message>
    <message>
        <source>The output is too low.</source>
        <translation>Die Ausgabe ist zu klein.</translation>
    </message>
    <message>
        <source>The output of {activation} does not reach from {low} to {high}: take the identity activation.</source>
        <translation>Die Ausgabe von {activation} reicht nicht von {low} bis {high}: die Identität als Aktivierungsfunktion nehmen.</translation>
    </message>
    <message>
        <source>The output of {activation} is never below {low}; row {row} asks for {target}.</source>
        <translation>Die Ausgabe von {activation} ist nie unter {low}; Zeile {row} verlangt {target}.</translation>
    </message>
    <message>
        <source>The output of {activation} is {low} or {high}; row {row} asks for {target}.</source>
        <translation>Die Ausgabe von {activation} ist {low} oder {high}; Zeile {row} verlangt {target}.</translation>
    </message>
    <message>
        <source>The output of {activation} lies between {low} and {high}; row {row} asks for {target}.</source>
        <translation>Die Ausgabe von {activation} liegt zwischen {low} und {high}; Zeile {row} verlangt {target}.</translation>
    </message>
    <message>
        <source>The output shall be 0 only where both inputs are 1.

What to look for: both weights become negative, about −4.78, and the bias positive, 7.35. Without inputs the answer is yes, and only both together outweigh it. Of NAND gates alone every other gate can be built.

Source: the truth table. A fact, free to use.</source>
        <translation>Die Ausgabe soll nur dort 0 sein, wo beide Eingaben 1 sind.

Worauf zu achten ist: Beide Gewichte werden negativ, etwa −4.78, und der Bias positiv, 7.35. Ohne Eingaben ist die Antwort ja, und erst beide zusammen überwiegen das. Aus NAND-Gattern allein lässt sich jedes andere Gatter bauen.

Quelle: die Wahrheitstafel. Eine Tatsache, frei zu verwenden.</translation>
    </message>
    <message>
        <source>The output shall be 1 only where both inputs are 1.

It is solved when every output is within 0.1 of its target.</source>
        <translation>Die Ausgabe soll nur dort 1 sein, wo beide Eingaben 1 sind.

Gelöst ist es, wenn jede Ausgabe auf 0.1 genau an ihrem Zielwert liegt.</translation>
    </message>
    <message>
        <source>The output shall be 1 where at least one input is 1.

It is solved when every output is within 0.1 of its target.</source>
        <translation>Die Ausgabe soll dort 1 sein, wo mindestens eine Eingabe 1 ist.

Gelöst ist es, wenn jede Ausgabe auf 0.1 genau an ihrem Zielwert liegt.</translation>
    </message>
    <message>
        <source>The output shall be 1 where exactly one input is 1. One neuron cannot learn that.

What to look for: the weights go to 0 and every output to 0.5, where the loss is 0.693. No line parts the two corners with 1 from the two with 0.

Source: the truth table; that one neuron cannot learn it stands in Minsky and Papert, Perceptrons (1969). A fact, free to use.</source>
        <translation>Die Ausgabe soll dort 1 sein, wo genau eine Eingabe 1 ist. Ein einzelnes Neuron kann das nicht lernen.

Worauf zu achten ist: Die Gewichte gehen gegen 0 und jede Ausgabe gegen 0.5, wo der Verlust 0.693 ist. Keine Gerade trennt die beiden Ecken mit 1 von den beiden mit 0.

Quelle: die Wahrheitstafel; dass ein Neuron sie nicht lernen kann, steht bei Minsky und Papert, Perceptrons (1969). Eine Tatsache, frei zu verwenden.</translation>
    </message>
    <message>
        <source>The parameters take turns; update {step} is the turn of {name}.</source>
        <translation>Die Parameter wechseln sich ab; bei Schritt {step} ist {name} an der Reihe.</translation>
    </message>
    <message>
        <source>The penalty counts only half there.</source>
        <translation>Der Strafterm zählt dort nur halb.</translation>
    </message>
    <message>
        <source>The penalty counts twice there.</source>
        <translation>Der Strafterm zählt dort doppelt.</translation>
    </message>
    <message>
        <source>The penalty on large weights is missing.</source>
        <translation>Der Strafterm für große Gewichte fehlt.</translation>
    </message>
    <message>
        <source>The penalty on large weights keeps the loss above {floor}.</source>
        <translation>Der Strafterm für große Gewichte hält den Verlust über {floor}.</translation>
    </message>
    <message>
        <source>The right side must be one number, such as 1492</source>
        <translation>Die rechte Seite muss eine einzige Zahl sein, etwa 1492</translation>
    </message>
    <message>
        <source>The root is missing below the slope.</source>
        <translation>Unter der Steigung fehlt die Wurzel.</translation>
    </message>
    <message>
        <source>The run ends after so many steps.</source>
        <translation>Der Lauf endet nach so vielen Schritten.</translation>
    </message>
    <message>
        <source>The run ends when the loss is this low.</source>
        <translation>Der Lauf endet, wenn der Verlust so klein ist.</translation>
    </message>
    <message>
        <source>The run goes from {start} to {end}.</source>
        <translation>Der Lauf geht von {start} nach {end}.</translation>
    </message>
    <message>
        <source>The run in pictures</source>
        <translation>Der Lauf in Bildern</translation>
    </message>
    <message>
        <source>The same equation at the learning rate that one reads everywhere: every step overshoots further than the one before.

The loss is so steep here, 2 · (256² + 212²), that anything above 9.05e-06 diverges.</source>
        <translation>Dieselbe Gleichung mit der Lernrate, die man überall liest: Jeder Schritt schießt weiter über das Ziel hinaus als der davor.

Der Verlust ist hier so steil, 2 · (256² + 212²), dass alles über 9.05e-06 divergiert.</translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation>Derselbe Seed zieht dieselben Zahlen.</translation>
    </message>
    <message>
        <source>The same seed draws the same samples.</source>
        <translation>Derselbe Seed zieht dieselben Beispiele.</translation>
    </message>
    <message>
        <source>The samples are not those of this step.</source>
        <translation>Die Beispiele sind nicht die dieses Schritts.</translation>
    </message>
    <message>
        <source>The samples take turns; update {step} is the turn of sample {sample}.</source>
        <translation>Die Beispiele wechseln sich ab; bei Schritt {step} ist Beispiel {sample} an der Reihe.</translation>
    </message>
    <message>
        <source>The schedule is missing: in this step the learning rate is ηₜ.</source>
        <translation>Der Lernratenplan fehlt: in diesem Schritt ist die Lernrate ηₜ.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read.</source>
        <translation>Gelesen wird das Blatt „{sheet}“.</translation>
    </message>
    <message>
        <source>The sigmoid&apos;s slope cancels with this loss: it does not belong there.</source>
        <translation>Die Steigung der Sigmoidfunktion kürzt sich bei diesem Verlust weg: sie gehört nicht hinein.</translation>
    </message>
    <message>
        <source>The sigmoid&apos;s slope is a·(1 − a), not z·(1 − z).</source>
        <translation>Die Steigung der Sigmoidfunktion ist a·(1 − a), nicht z·(1 − z).</translation>
    </message>
    <message>
        <source>The sign in the exponent is missing: it is exp(−z).</source>
        <translation>Im Exponenten fehlt das Vorzeichen: es heißt exp(−z).</translation>
    </message>
    <message>
        <source>The size counts there, not the sign alone.</source>
        <translation>Dort zählt die Größe, nicht nur das Vorzeichen.</translation>
    </message>
    <message>
        <source>The size is right, the sign is not.</source>
        <translation>Die Größe stimmt, das Vorzeichen nicht.</translation>
    </message>
    <message>
        <source>The sketch goes from {start} to {end}.</source>
        <translation>Die Skizze geht von {start} nach {end}.</translation>
    </message>
    <message>
        <source>The slope counts in full there, not (1 − μ) times.</source>
        <translation>Die Steigung zählt dort ganz, nicht nur (1 − μ)-mal.</translation>
    </message>
    <message>
        <source>The slope is so small that a step no longer changes any weight.</source>
        <translation>Die Steigung ist so klein, dass ein Schritt kein Gewicht mehr ändert.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid, a·(1 − a), cancels:</source>
        <translation>Die Steigung der Sigmoidfunktion, a·(1 − a), kürzt sich:</translation>
    </message>
    <message>
        <source>The step is subtracted from the weight; nothing multiplies the weight.</source>
        <translation>Der Schritt wird vom Gewicht subtrahiert; das Gewicht wird mit nichts multipliziert.</translation>
    </message>
    <message>
        <source>The sum is 0 but for rounding. By hand it is 0, and the output is 1 as well.</source>
        <translation>Die Summe ist bis auf Rundung 0. Von Hand ist sie 0, und die Ausgabe ist ebenso 1.</translation>
    </message>
    <message>
        <source>The sum is 0 but for rounding: by hand it is 0, and the output would be 1.</source>
        <translation>Die Summe ist bis auf Rundung 0: Von Hand ist sie 0, und die Ausgabe wäre 1.</translation>
    </message>
    <message>
        <source>The sum of all {name} is too large; the largest number is about 1.8e308</source>
        <translation>Die Summe aller {name} ist zu groß; die größte Zahl ist etwa 1.8e308</translation>
    </message>
    <message>
        <source>The target is 1 where {name}, else 0.</source>
        <translation>Der Zielwert ist 1, wo {name}, sonst 0.</translation>
    </message>
    <message>
        <source>The target is subtracted, not added.</source>
        <translation>Der Zielwert wird subtrahiert, nicht addiert.</translation>
    </message>
    <message>
        <source>The target is “{name}”.</source>
        <translation>Zielwert ist „{name}“.</translation>
    </message>
    <message>
        <source>The target runs away, yours does not.</source>
        <translation>Das Ziel läuft davon, deiner nicht.</translation>
    </message>
    <message>
        <source>The target where every input is 0: the true bias.</source>
        <translation>Der Zielwert, wo jede Eingabe 0 ist: der wahre Bias.</translation>
    </message>
    <message>
        <source>The target: {value}</source>
        <translation>Das Ziel: {value}</translation>
    </message>
    <message>
        <source>The targets are swapped: for target 1 it is ln a, for target 0 ln(1 − a).</source>
        <translation>Die Zielwerte sind vertauscht: beim Zielwert 1 heißt es ln a, beim Zielwert 0 ln(1 − a).</translation>
    </message>
    <message>
        <source>The unit {unit} of “{title}” is part of the name now.</source>
        <translation>Die Einheit {unit} von „{title}“ gehört jetzt zum Namen.</translation>
    </message>
    <message>
        <source>The weight of {first} moves more than that of {second}, as {larger} &gt; {smaller}: the slope of a weight is in proportion to its input.</source>
        <translation>Das Gewicht von {first} bewegt sich mehr als das von {second}, denn {larger} &gt; {smaller}: Die Steigung eines Gewichts ist proportional zu seiner Eingabe.</translation>
    </message>
    <message>
        <source>The weight on this axis; all others are as they are at the shown step</source>
        <translation>Das Gewicht auf dieser Achse; alle anderen sind, wie sie im gezeigten Schritt sind</translation>
    </message>
    <message>
        <source>The weighted sum is above 0 in no row, and elsewhere ReLU is flat: there is no slope to follow.</source>
        <translation>Die gewichtete Summe ist in keiner Zeile größer als 0, und sonst ist ReLU flach: Es gibt keine Steigung, der man folgen könnte.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Export under its whole name to replace it.</source>
        <translation>Es gibt schon eine Datei {file}. Zum Ersetzen unter dem ganzen Namen exportieren.</translation>
    </message>
    <message>
        <source>There is more than one equals sign</source>
        <translation>Es gibt mehr als ein Gleichheitszeichen</translation>
    </message>
    <message>
        <source>There is no column left for an input.</source>
        <translation>Es bleibt keine Spalte für eine Eingabe übrig.</translation>
    </message>
    <message>
        <source>There is no column “{name}”. The columns are: {names}.</source>
        <translation>Es gibt keine Spalte „{name}“. Die Spalten sind: {names}.</translation>
    </message>
    <message>
        <source>There is no root in this loss.</source>
        <translation>In diesem Verlust kommt keine Wurzel vor.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has: {names}.</source>
        <translation>Es gibt kein Blatt „{sheet}“. Die Datei hat: {names}.</translation>
    </message>
    <message>
        <source>There is nothing to paste; copy cells of a spreadsheet first</source>
        <translation>Es gibt nichts einzufügen; zuerst Zellen einer Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>There may be {most} bytes, here are more</source>
        <translation>Es dürfen {most} Bytes sein, hier sind mehr</translation>
    </message>
    <message>
        <source>There may be {most} unknowns, here are {count}</source>
        <translation>Erlaubt sind {most} Unbekannte, hier sind es {count}</translation>
    </message>
    <message>
        <source>This is no text file and no spreadsheet that can be read here.</source>
        <translation>Dies ist weder eine Textdatei noch eine Tabellenkalkulation, die hier gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is no text file and no spreadsheet that can be read here. If a program can open it, save it as CSV there and import that file.</source>
        <translation>Dies ist weder eine Textdatei noch eine Tabellenkalkulation, die hier gelesen werden kann. Wenn ein Programm sie öffnen kann, speichere sie dort als CSV und importiere diese Datei.</translation>
    </message>
    <message>
        <source>This loss does not square: it takes the error without its sign.</source>
        <translation>Dieser Verlust quadriert nicht: er nimmt den Fehler ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>This loss has a curvature of {curvature} at most; at a rate of 1 / {curvature} no step can overshoot.</source>
        <translation>Die Krümmung dieses Verlusts ist höchstens {curvature}; mit der Lernrate 1 / {curvature} schießt kein Schritt über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>This may take long; you can cancel it at any time.</source>
        <translation>Das kann lange dauern; du kannst es jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>This run was changed on its way, at step {steps}. Running it makes the same changes again; the panels show what it has after the last of them.</source>
        <translation>Dieser Lauf wurde unterwegs geändert, bei Schritt {steps}. Wer ihn laufen lässt, macht dieselben Änderungen noch einmal; die Felder zeigen, was nach der letzten gilt.</translation>
    </message>
    <message>
        <source>This spreadsheet would take more than {most} GB of memory or {minutes} minutes. Often a single cell far below or far right of the table is to blame: delete those rows and columns, or save the sheet as CSV and import that file.</source>
        <translation>Diese Tabelle würde mehr als {most} GB Speicher oder {minutes} Minuten brauchen. Oft liegt das an einer einzigen Zelle weit unter oder weit rechts von den Daten: diese Zeilen und Spalten löschen, oder das Blatt als CSV speichern und diese Datei importieren.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = 1: sample {rows}.</source>
        <translation>Der Batch dieses Schritts mit B = 1: Beispiel {rows}.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = 1: sample {rows}; sample {sample} is not in it.</source>
        <translation>Der Batch dieses Schritts mit B = 1: Beispiel {rows}; Beispiel {sample} ist nicht dabei.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = {size}: samples {rows}.</source>
        <translation>Der Batch dieses Schritts mit B = {size}: Beispiele {rows}.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = {size}: samples {rows}; sample {sample} is not in it.</source>
        <translation>Der Batch dieses Schritts mit B = {size}: Beispiele {rows}; Beispiel {sample} ist nicht dabei.</translation>
    </message>
    <message>
        <source>This would take about {today} steps, on standardized inputs about {scaled_steps}.</source>
        <translation>So würde es etwa {today} Schritte brauchen, mit standardisierten Eingängen etwa {scaled_steps}.</translation>
    </message>
    <message>
        <source>This would take more than {today} steps, on standardized inputs about {scaled_steps}.</source>
        <translation>So würde es mehr als {today} Schritte brauchen, mit standardisierten Eingängen etwa {scaled_steps}.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Too high? Step the weights down. Too low? Step them up. Until it fits.</source>
        <translation>Zu groß? Die Gewichte schrittweise senken. Zu klein? Sie heben. Bis es passt.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Auch der Bias lernt</translation>
    </message>
    <message>
        <source>Tries: {count}. The best: {value}, with {settings}</source>
        <translation>Versuche: {count}. Der beste: {value}, mit {settings}</translation>
    </message>
    <message>
        <source>Try numbers blindly and keep the best. It works by luck; nothing is learned.</source>
        <translation>Blind Zahlen probieren und die besten behalten. Das gelingt durch Glück; gelernt wird nichts.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Verstellen</translation>
    </message>
    <message>
        <source>Two clouds of 20 points each, with a gap between them: the perceptron rule finds a line.

What to look for: a mistake moves the line, a right answer does not. After 13 steps no point is on the wrong side. Another start ends with another line: to this rule all that part the clouds are equally good.

Source: drawn by chance for this program. Free to use.</source>
        <translation>Zwei Wolken mit je 20 Punkten und einer Lücke dazwischen: Die Perzeptron-Regel findet eine Gerade.

Worauf zu achten ist: Ein Fehler bewegt die Gerade, eine richtige Antwort nicht. Nach 13 Schritten liegt kein Punkt auf der falschen Seite. Ein anderer Start endet mit einer anderen Geraden: Für diese Regel sind alle gleich gut, die die Wolken trennen.

Quelle: für dieses Programm ausgelost. Frei zu verwenden.</translation>
    </message>
    <message>
        <source>Two clouds of 50 points each that overlap: no line parts them.

What to look for: the loss comes to rest at 0.256, and 9 of the 100 points stay on the wrong side. Along the line the output is 0.5: the neuron says how sure it is. The perceptron rule would never come to rest here.

Source: drawn by chance for this program. Free to use.</source>
        <translation>Zwei Wolken mit je 50 Punkten, die sich überlappen: Keine Gerade trennt sie.

Worauf zu achten ist: Der Verlust kommt bei 0.256 zur Ruhe, und 9 der 100 Punkte bleiben auf der falschen Seite. Entlang der Geraden ist die Ausgabe 0.5: Das Neuron sagt, wie sicher es ist. Die Perzeptron-Regel käme hier nie zur Ruhe.

Quelle: für dieses Programm ausgelost. Frei zu verwenden.</translation>
    </message>
    <message>
        <source>Two clouds of points: the neuron is to tell one class from the other.</source>
        <translation>Zwei Punktwolken: Das Neuron soll die eine Klasse von der anderen unterscheiden.</translation>
    </message>
    <message>
        <source>Two clouds that a line parts</source>
        <translation>Zwei Wolken, die eine Gerade trennt</translation>
    </message>
    <message>
        <source>Two clouds that mix</source>
        <translation>Zwei Wolken, die sich mischen</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>Zwei Punktwolken</translation>
    </message>
    <message>
        <source>Two whole numbers from 0 to 9 are drawn until the equation holds; between two guesses nothing is learned.</source>
        <translation>Zwei ganze Zahlen von 0 bis 9 werden gezogen, bis die Gleichung stimmt; von einem Versuch zum nächsten wird nichts gelernt.</translation>
    </message>
    <message>
        <source>Type a number, such as {example}</source>
        <translation>Eine Zahl eingeben, etwa {example}</translation>
    </message>
    <message>
        <source>Type an equation, such as 256x + 212y = 1492</source>
        <translation>Eine Gleichung eingeben, etwa 256x + 212y = 1492</translation>
    </message>
    <message>
        <source>Type the name of a file</source>
        <translation>Den Namen einer Datei eingeben</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>ein Text hört nicht auf</translation>
    </message>
    <message>
        <source>Up to a rate of {safe} no step can raise the loss.</source>
        <translation>Bis zur Lernrate {safe} kann kein Schritt den Verlust erhöhen.</translation>
    </message>
    <message>
        <source>Up to a rate of {safe} no step can raise the loss; {rate} may overshoot.</source>
        <translation>Bis zur Lernrate {safe} kann kein Schritt den Verlust erhöhen; {rate} kann über das Ziel hinausschießen.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Use identity</source>
        <translation>Identität nehmen</translation>
    </message>
    <message>
        <source>Use seed {value}</source>
        <translation>Seed {value} nehmen</translation>
    </message>
    <message>
        <source>Use tanh</source>
        <translation>Tanh nehmen</translation>
    </message>
    <message>
        <source>Use the input&apos;s sign too</source>
        <translation>Auch Vorzeichen der Eingabe nutzen</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>{value} nehmen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>Prüfen mit:</translation>
    </message>
    <message>
        <source>Wanted is {condition}, and here it is {value}.</source>
        <translation>Verlangt ist {condition}, und hier ist es {value}.</translation>
    </message>
    <message>
        <source>Watch one neuron learn</source>
        <translation>Einem Neuron beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Weight space</source>
        <translation>Gewichtsraum</translation>
    </message>
    <message>
        <source>Weight {direction}</source>
        <translation>Gewicht {direction}</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What a flat costs, from its area and its number of rooms.

What to look for: the inputs are standardized, so each weight tells how much the rent changes with one standard deviation: 250 by the area, 55.8 by the rooms. The bias is the mean rent, 851.25. Without the scaling nothing above a rate of 0.000175 is stable, and 1000 steps are not enough.

Source: eight flats made up for this program. Free to use.</source>
        <translation>Was eine Wohnung kostet, aus ihrer Fläche und der Zahl ihrer Zimmer.

Worauf zu achten ist: Die Eingaben sind standardisiert, also sagt jedes Gewicht, um wie viel sich die Miete mit einer Standardabweichung ändert: 250 durch die Fläche, 55.8 durch die Zimmer. Der Bias ist die mittlere Miete, 851.25. Ohne die Skalierung ist keine Lernrate über 0.000175 stabil, und 1000 Schritte reichen nicht.

Quelle: acht für dieses Programm erfundene Wohnungen. Frei zu verwenden.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What happened: {found}</source>
        <translation>Was geschah: {found}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What was pasted has no column of numbers</source>
        <translation>Das Eingefügte hat keine Spalte mit Zahlen</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>Was wird geschehen?</translation>
    </message>
    <message>
        <source>What η is multiplied by.</source>
        <translation>Womit η multipliziert wird.</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>Rad, + und −</translation>
    </message>
    <message>
        <source>Where it is divided by B, Σ is the sum over the samples of the step&apos;s batch alone.</source>
        <translation>Wo durch B geteilt wird, ist Σ die Summe über die Beispiele des Batches dieses Schritts allein.</translation>
    </message>
    <message>
        <source>Where η ends.</source>
        <translation>Wo η endet.</translation>
    </message>
    <message>
        <source>Which irises are of the species virginica? The length and the width of their petals tell.

What to look for: 144 of 150 flowers are told right. Setosa, far off at the lower left, costs nothing; where versicolor and virginica mix, no line helps, and the loss does not come below 0.0685 however long the run is.

Source: measured by E. Anderson; R. A. Fisher, The Use of Multiple Measurements in Taxonomic Problems (1936). Measurements are facts, free to use.</source>
        <translation>Welche Schwertlilien sind von der Art virginica? Länge und Breite ihrer Kronblätter sagen es.

Worauf zu achten ist: 144 von 150 Blüten werden richtig erkannt. Setosa, weit weg links unten, kostet nichts; wo sich versicolor und virginica mischen, hilft keine Gerade, und der Verlust kommt nicht unter 0.0685, so lange der Lauf auch dauert.

Quelle: gemessen von E. Anderson; R. A. Fisher, The Use of Multiple Measurements in Taxonomic Problems (1936). Messungen sind Tatsachen, frei zu verwenden.</translation>
    </message>
    <message>
        <source>Which truth table.</source>
        <translation>Welche Wahrheitstafel.</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Nur ganze Zahlen</translation>
    </message>
    <message>
        <source>Why a neuron has a bias: 0 °C are 32 °F.

What to look for: the weight comes to 1.8 and the bias to 32. All seven answers are within 0.1 degrees after 2006 steps. Then take the tick off “The bias learns, too”, and run again: through the origin no line comes below a loss of 819, with the weight 2.44.

Source: F = 1.8 C + 32 at seven temperatures. A fact, free to use.</source>
        <translation>Warum ein Neuron einen Bias hat: 0 °C sind 32 °F.

Worauf zu achten ist: Das Gewicht kommt zu 1.8 und der Bias zu 32. Alle sieben Antworten liegen nach 2006 Schritten innerhalb von 0.1 Grad. Dann das Kreuz bei „Auch der Bias lernt“ wegnehmen und noch einmal laufen lassen: Durch den Nullpunkt kommt keine Gerade unter einen Verlust von 819, mit dem Gewicht 2.44.

Quelle: F = 1.8 C + 32 bei sieben Temperaturen. Eine Tatsache, frei zu verwenden.</translation>
    </message>
    <message>
        <source>Will be solved, sooner or later.</source>
        <translation>Wird gelöst, früher oder später.</translation>
    </message>
    <message>
        <source>Will converge in about {steps} steps.</source>
        <translation>Wird in etwa {steps} Schritten konvergieren.</translation>
    </message>
    <message>
        <source>Will converge in one step.</source>
        <translation>Wird in einem Schritt konvergieren.</translation>
    </message>
    <message>
        <source>Will converge, but not to within the tolerance.</source>
        <translation>Wird konvergieren, aber nicht bis auf die Toleranz.</translation>
    </message>
    <message>
        <source>Will converge.</source>
        <translation>Wird konvergieren.</translation>
    </message>
    <message>
        <source>Will diverge.</source>
        <translation>Wird divergieren.</translation>
    </message>
    <message>
        <source>Will go to and fro, and get nowhere.</source>
        <translation>Wird hin und her gehen und nicht vorankommen.</translation>
    </message>
    <message>
        <source>Will need about {steps} steps, but ends after {max_steps}.</source>
        <translation>Wird etwa {steps} Schritte brauchen, endet aber nach {max_steps}.</translation>
    </message>
    <message>
        <source>Will not be solved.</source>
        <translation>Wird nicht gelöst.</translation>
    </message>
    <message>
        <source>Will not get there by step {max_steps}.</source>
        <translation>Wird bis Schritt {max_steps} nicht ankommen.</translation>
    </message>
    <message>
        <source>Will not move.</source>
        <translation>Wird sich nicht bewegen.</translation>
    </message>
    <message>
        <source>Will only get from loss {first} to {after} by step {max_steps}; the lowest is {floor}.</source>
        <translation>Kommt bis Schritt {max_steps} nur von Verlust {first} auf {after}; der kleinste ist {floor}.</translation>
    </message>
    <message>
        <source>Will oscillate for ever.</source>
        <translation>Wird ewig schwingen.</translation>
    </message>
    <message>
        <source>Will oscillate, but converge in about {steps} steps.</source>
        <translation>Wird schwingen, aber in etwa {steps} Schritten konvergieren.</translation>
    </message>
    <message>
        <source>Will oscillate, but converge.</source>
        <translation>Wird schwingen, aber konvergieren.</translation>
    </message>
    <message>
        <source>With a learned bias the lowest loss would be {lower} instead of {floor}.</source>
        <translation>Mit gelerntem Bias wäre der kleinste Verlust {lower} statt {floor}.</translation>
    </message>
    <message>
        <source>With a learned bias the lowest loss would be {lower}, but of other equations: it adds a number to every left side.</source>
        <translation>Mit einem gelernten Bias wäre der kleinste Verlust {lower}, aber für andere Gleichungen: Er addiert eine Zahl zu jeder linken Seite.</translation>
    </message>
    <message>
        <source>Without a bias no weights part the rows with target {high} from those with target {low}.</source>
        <translation>Ohne Bias trennen keine Gewichte die Zeilen mit Zielwert {high} von denen mit Zielwert {low}.</translation>
    </message>
    <message>
        <source>Worked out by hand</source>
        <translation>Von Hand gerechnet</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Worksheet {number} of {count}</source>
        <translation>Arbeitsblatt {number} von {count}</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Arbeitsblätter</translation>
    </message>
    <message>
        <source>Write 0 for −1</source>
        <translation>0 statt −1 schreiben</translation>
    </message>
    <message>
        <source>Write decimals with a point, such as 1.5</source>
        <translation>Dezimalzahlen mit Punkt schreiben, etwa 1.5</translation>
    </message>
    <message>
        <source>Write each result with {digits} significant digits, or exactly where it is short, and go on with what you have written. A line that needs more digits says so.</source>
        <translation>Schreibe jedes Ergebnis mit {digits} gültigen Ziffern, oder genau, wo es kurz ist, und rechne mit dem weiter, was du geschrieben hast. Wo eine Zeile mehr Ziffern braucht, steht es dort.</translation>
    </message>
    <message>
        <source>Xnor</source>
        <translation>XNOR</translation>
    </message>
    <message>
        <source>Xor</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Your loss lies above the target&apos;s.</source>
        <translation>Dein Verlust liegt über dem des Ziels.</translation>
    </message>
    <message>
        <source>Your loss lies below the target&apos;s.</source>
        <translation>Dein Verlust liegt unter dem des Ziels.</translation>
    </message>
    <message>
        <source>Yours runs away, the target does not.</source>
        <translation>Deiner läuft davon, das Ziel nicht.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>a = 1 / (1 + exp(−z))</source>
        <translation>a = 1 / (1 + exp(−z))</translation>
    </message>
    <message>
        <source>a = 1 if z ≥ 0, else 0</source>
        <translation>a = 1 für z ≥ 0, sonst 0</translation>
    </message>
    <message>
        <source>a = max(0, z)</source>
        <translation>a = max(0, z)</translation>
    </message>
    <message>
        <source>a = tanh z</source>
        <translation>a = tanh z</translation>
    </message>
    <message>
        <source>a = z</source>
        <translation>a = z</translation>
    </message>
    <message>
        <source>a = z if z &gt; 0, else 0.01 z</source>
        <translation>a = z für z &gt; 0, sonst 0.01 z</translation>
    </message>
    <message>
        <source>a Python {type}</source>
        <translation>ein {type} von Python</translation>
    </message>
    <message>
        <source>a film is from {least} to {most} pixels wide and high</source>
        <translation>ein Film ist von {least} bis {most} Pixel breit und hoch</translation>
    </message>
    <message>
        <source>a film takes up to {most} seconds</source>
        <translation>ein Film dauert bis zu {most} Sekunden</translation>
    </message>
    <message>
        <source>a line that sums up the others</source>
        <translation>eine Zeile, die die anderen zusammenfasst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>eine Liste mit {count} Einträgen</translation>
    </message>
    <message>
        <source>a list of {count} numbers</source>
        <translation>eine Liste mit {count} Zahlen</translation>
    </message>
    <message>
        <source>a loss is drawn by powers of ten, so both numbers are above 0</source>
        <translation>ein Verlust wird nach Zehnerpotenzen gezeichnet, also müssen beide Zahlen über 0 sein</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number above {gt}</source>
        <translation>eine Zahl über {gt}</translation>
    </message>
    <message>
        <source>a number above {gt} and at most {le}</source>
        <translation>eine Zahl über {gt} und höchstens {le}</translation>
    </message>
    <message>
        <source>a number of at least {ge}</source>
        <translation>eine Zahl ab {ge}</translation>
    </message>
    <message>
        <source>a number of at least {ge} and below {lt}</source>
        <translation>eine Zahl ab {ge} und unter {lt}</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>eine zu große Zahl</translation>
    </message>
    <message>
        <source>a pinned run has no scene of its own</source>
        <translation>ein angehefteter Lauf hat keine eigene Szene</translation>
    </message>
    <message>
        <source>a remark under the table</source>
        <translation>eine Bemerkung unter der Tabelle</translation>
    </message>
    <message>
        <source>a step asks once; begin another step with “## ”</source>
        <translation>ein Schritt fragt nur einmal; einen weiteren Schritt mit „## “ beginnen</translation>
    </message>
    <message>
        <source>a step points at one thing</source>
        <translation>ein Schritt zeigt auf eine einzige Sache</translation>
    </message>
    <message>
        <source>a step that is to be worked out needs no answers</source>
        <translation>ein Schritt, der selbst zu rechnen ist, braucht keine Antworten</translation>
    </message>
    <message>
        <source>a try is a whole run: expected “until: run ended” above this, and nothing else</source>
        <translation>ein Versuch ist ein ganzer Lauf: darüber wurde „until: run ended“ erwartet und sonst nichts</translation>
    </message>
    <message>
        <source>a try takes at most {most} steps: set stop.max_steps</source>
        <translation>ein Versuch hat höchstens {most} Schritte: setze stop.max_steps</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from {ge} to {le}</source>
        <translation>eine ganze Zahl von {ge} bis {le}</translation>
    </message>
    <message>
        <source>a whole number of at least {ge}</source>
        <translation>eine ganze Zahl ab {ge}</translation>
    </message>
    <message>
        <source>a {name} that begins at {start} cannot be sketched</source>
        <translation>{name} beginnt bei {start} und lässt sich so nicht skizzieren</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>across</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>all as one table</source>
        <translation>alle als eine Tabelle</translation>
    </message>
    <message>
        <source>all variants are the same; let more numbers vary, or further</source>
        <translation>alle Varianten sind gleich; lass mehr Zahlen variieren, oder in weiteren Grenzen</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>an object {braces}</source>
        <translation>ein Objekt {braces}</translation>
    </message>
    <message>
        <source>an outcome is no number; offer options instead</source>
        <translation>ein Ergebnis ist keine Zahl; stattdessen Antworten zur Auswahl geben</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>at step {step} the numbers have left all bounds</source>
        <translation>in Schritt {step} haben die Zahlen alle Grenzen verlassen</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>blanks and tabs</source>
        <translation>Leerzeichen und Tabulatoren</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>cannot be read ({why})</source>
        <translation>kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>cross-entropy (bce) needs targets from 0 to 1, got {found}; others need another loss</source>
        <translation>Kreuzentropie (bce) braucht Zielwerte von 0 bis 1, nicht {found}; andere brauchen einen anderen Verlust</translation>
    </message>
    <message>
        <source>cross-entropy (bce) needs the sigmoid activation; here it is {activation}</source>
        <translation>Kreuzentropie (bce) braucht die Aktivierungsfunktion sigmoid; hier ist es {activation}</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>differs: answer {number} is not right or wrong as the report has it</source>
        <translation>weicht ab: Antwort {number} ist nicht so richtig oder falsch, wie der Bericht sagt</translation>
    </message>
    <message>
        <source>differs: run {run}, record {record}, {name}: {theirs} claimed, {ours} found</source>
        <translation>weicht ab: Lauf {run}, Stand {record}, {name}: {theirs} behauptet, {ours} gefunden</translation>
    </message>
    <message>
        <source>differs: {place} is not as it was when the report was written</source>
        <translation>weicht ab: {place} ist nicht mehr so, wie der Bericht geschrieben wurde</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>drawn from {low} to {high}</source>
        <translation>gezogen von {low} bis {high}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>error {value}</source>
        <translation>Fehler {value}</translation>
    </message>
    <message>
        <source>every point here solves it</source>
        <translation>jeder Punkt hier löst sie</translation>
    </message>
    <message>
        <source>expected 1 name, got {found}</source>
        <translation>erwartet wird 1 Name, nicht {found}</translation>
    </message>
    <message>
        <source>expected 1 number, got {found}</source>
        <translation>erwartet wird 1 Zahl, nicht {found}</translation>
    </message>
    <message>
        <source>expected 1 number, one a sample, got {found}</source>
        <translation>erwartet wird 1 Zahl, eine je Beispiel, nicht {found}</translation>
    </message>
    <message>
        <source>expected JSON, got {found}</source>
        <translation>erwartet wird JSON, nicht {found}</translation>
    </message>
    <message>
        <source>expected LOW:HIGH or LOW:HIGH:COUNT, low first, got {values}</source>
        <translation>erwartet wird KLEINSTER:GRÖSSTER oder KLEINSTER:GRÖSSTER:ANZAHL, der kleinste zuerst, nicht {values}</translation>
    </message>
    <message>
        <source>expected PATH=LOW:HIGH:COUNT, such as strategy.learning_rate=1e-8:1e-3:200</source>
        <translation>erwartet wird PFAD=KLEINSTER:GRÖSSTER:ANZAHL, etwa strategy.learning_rate=1e-8:1e-3:200</translation>
    </message>
    <message>
        <source>expected a condition such as steps &lt; 100 or outcome = solved, got “{found}”</source>
        <translation>erwartet wird eine Bedingung wie steps &lt; 100 oder outcome = solved, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected a finite number, got {found}</source>
        <translation>erwartet wird eine endliche Zahl, nicht {found}</translation>
    </message>
    <message>
        <source>expected a finite number, this one is too large</source>
        <translation>erwartet wird eine endliche Zahl, diese ist zu groß</translation>
    </message>
    <message>
        <source>expected a free option and its value, as in “{path} = 1e-6”</source>
        <translation>eine freie Option und ihr Wert wurden erwartet, wie in „{path} = 1e-6“</translation>
    </message>
    <message>
        <source>expected a line as “{example}”</source>
        <translation>eine Zeile wie „{example}“ wurde erwartet</translation>
    </message>
    <message>
        <source>expected a list, got {found}</source>
        <translation>erwartet wird eine Liste, nicht {found}</translation>
    </message>
    <message>
        <source>expected a name, got an empty one</source>
        <translation>erwartet wird ein Name, nicht ein leerer</translation>
    </message>
    <message>
        <source>expected a number of digits from 1 to 17 after the colon, got “{found}”</source>
        <translation>nach dem Doppelpunkt wird eine Stellenzahl von 1 bis 17 erwartet, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected a number, got {found}</source>
        <translation>erwartet wird eine Zahl, nicht {found}</translation>
    </message>
    <message>
        <source>expected a number, got “{found}”</source>
        <translation>eine Zahl wurde erwartet, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected a path such as strategy.learning_rate or data.inputs[0][1], got {found}</source>
        <translation>erwartet wird ein Pfad wie strategy.learning_rate oder data.inputs[0][1], nicht {found}</translation>
    </message>
    <message>
        <source>expected a question after “ask:”</source>
        <translation>nach „ask:“ wird eine Frage erwartet</translation>
    </message>
    <message>
        <source>expected a range whose width is a finite number</source>
        <translation>erwartet wird ein Bereich, dessen Breite eine endliche Zahl ist</translation>
    </message>
    <message>
        <source>expected a row of 1 number, got {found}</source>
        <translation>erwartet wird eine Zeile mit 1 Zahl, nicht {found}</translation>
    </message>
    <message>
        <source>expected a row of numbers, such as [256, 212]</source>
        <translation>erwartet wird eine Zeile mit Zahlen, etwa [256, 212]</translation>
    </message>
    <message>
        <source>expected a row of {count} numbers, got {found}</source>
        <translation>erwartet wird eine Zeile mit {count} Zahlen, nicht {found}</translation>
    </message>
    <message>
        <source>expected a shape, one of {shapes}, got “{found}”</source>
        <translation>erwartet wird eine Form, eine von {shapes}, aber da steht „{found}“</translation>
    </message>
    <message>
        <source>expected a step of at least {least}, that of the change before, got {found}</source>
        <translation>erwartet wird ein Schritt ab {least}, dem der Änderung davor, nicht {found}</translation>
    </message>
    <message>
        <source>expected a step, which begins with “## ” and its title</source>
        <translation>erwartet wird ein Schritt, der mit „## “ und seinem Titel beginnt</translation>
    </message>
    <message>
        <source>expected a value such as loss, loss@1 or strategy.learning_rate, got “{found}”</source>
        <translation>erwartet wird ein Wert wie loss, loss@1 oder strategy.learning_rate, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected a whole number from {ge} to {le}</source>
        <translation>erwartet wird eine ganze Zahl von {ge} bis {le}</translation>
    </message>
    <message>
        <source>expected a whole number of at most {le}, got {found}</source>
        <translation>erwartet wird eine ganze Zahl bis {le}, nicht {found}</translation>
    </message>
    <message>
        <source>expected a whole number of values after the second colon, got {values}</source>
        <translation>nach dem zweiten Doppelpunkt wird erwartet, wie viele Werte es sein sollen, als ganze Zahl; da steht {values}</translation>
    </message>
    <message>
        <source>expected a whole number, got {found}</source>
        <translation>erwartet wird eine ganze Zahl, nicht {found}</translation>
    </message>
    <message>
        <source>expected an answer, or two options or more, as in “- [outcome = solved] It arrives”</source>
        <translation>erwartet werden „answer:“ oder mindestens zwei Antworten zur Auswahl, wie „- [outcome = solved] Es kommt an“</translation>
    </message>
    <message>
        <source>expected an introduction just where the original has one</source>
        <translation>eine Einleitung wird genau dort erwartet, wo das Original eine hat</translation>
    </message>
    <message>
        <source>expected at least one row of at least one number</source>
        <translation>erwartet wird mindestens eine Zeile mit mindestens einer Zahl</translation>
    </message>
    <message>
        <source>expected at least one step above from, got {found}</source>
        <translation>mindestens einen Schritt über from erwartet, nicht {found}</translation>
    </message>
    <message>
        <source>expected at least one value</source>
        <translation>erwartet wird mindestens ein Wert</translation>
    </message>
    <message>
        <source>expected at most the number of samples, {n}, got {found}</source>
        <translation>erwartet wird höchstens die Anzahl der Beispiele, {n}, nicht {found}</translation>
    </message>
    <message>
        <source>expected at most {count} steps</source>
        <translation>höchstens {count} Schritte erwartet</translation>
    </message>
    <message>
        <source>expected at most {most} inputs, got {found}</source>
        <translation>erwartet werden höchstens {most} Eingaben, nicht {found}</translation>
    </message>
    <message>
        <source>expected at most {most} names, got {found}</source>
        <translation>erwartet werden höchstens {most} Namen, es sind {found}</translation>
    </message>
    <message>
        <source>expected at most {most} samples, got {found}</source>
        <translation>erwartet werden höchstens {most} Beispiele, nicht {found}</translation>
    </message>
    <message>
        <source>expected at most {most}, the steps that are made, got {found}</source>
        <translation>höchstens {most} erwartet, die Zahl der gemachten Schritte, nicht {found}</translation>
    </message>
    <message>
        <source>expected each medal to be harder to earn than the one before it</source>
        <translation>jede Medaille sollte schwerer zu verdienen sein als die davor</translation>
    </message>
    <message>
        <source>expected either {uniform} or {values}</source>
        <translation>erwartet wird entweder {uniform} oder {values}</translation>
    </message>
    <message>
        <source>expected finite numbers, got one with thousands of digits</source>
        <translation>erwartet werden endliche Zahlen, nicht eine mit Tausenden von Stellen</translation>
    </message>
    <message>
        <source>expected from 1 to {most} values, got 0</source>
        <translation>erwartet werden 1 bis {most} Werte, nicht 0</translation>
    </message>
    <message>
        <source>expected from 1 to {most} values, got more</source>
        <translation>erwartet werden 1 bis {most} Werte, nicht mehr</translation>
    </message>
    <message>
        <source>expected from, to and step; of these only the seed may have none</source>
        <translation>from, to und step erwartet; nur beim Seed dürfen alle drei fehlen</translation>
    </message>
    <message>
        <source>expected log or linear after the third colon, got {values}</source>
        <translation>nach dem dritten Doppelpunkt wird log oder linear erwartet, gegeben war {values}</translation>
    </message>
    <message>
        <source>expected low &lt; high, got {low} and {high}</source>
        <translation>low &lt; high erwartet, nicht {low} und {high}</translation>
    </message>
    <message>
        <source>expected low ≤ high, got {low} and {high}</source>
        <translation>der kleinste Wert darf nicht größer als der größte sein; hier sind es {low} und {high}</translation>
    </message>
    <message>
        <source>expected names of lessons, as in “needs: neuron, scaling”, got “{found}”</source>
        <translation>Namen von Lektionen erwartet, wie in „needs: neuron, scaling“, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected numbers of steps, such as 0, 54 or 0:3</source>
        <translation>Nummern von Schritten erwartet, etwa 0, 54 oder 0:3</translation>
    </message>
    <message>
        <source>expected one answer that is right for this run, got none</source>
        <translation>erwartet wird genau eine Antwort, die für diesen Lauf richtig ist, nicht keine</translation>
    </message>
    <message>
        <source>expected one answer that is right for this run, got {count}</source>
        <translation>erwartet wird genau eine Antwort, die für diesen Lauf richtig ist, nicht {count}</translation>
    </message>
    <message>
        <source>expected one line “needs: neuron, scaling” between empty lines</source>
        <translation>eine einzige Zeile „needs: neuron, scaling“ zwischen leeren Zeilen erwartet</translation>
    </message>
    <message>
        <source>expected one of {keys}, got “{found}”</source>
        <translation>eines von {keys} wurde erwartet, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected one “said:” and its words under the option that it is for</source>
        <translation>erwartet wird ein „said:“ mit seinem Text unter der Antwort, zu der es gehört</translation>
    </message>
    <message>
        <source>expected one “{key}:” and its value</source>
        <translation>einmal „{key}:“ und sein Wert wurden erwartet</translation>
    </message>
    <message>
        <source>expected options or an answer, not both</source>
        <translation>erwartet werden Antworten zur Auswahl oder „answer:“, nicht beides</translation>
    </message>
    <message>
        <source>expected outcome = one of {outcomes}, got “{found}”</source>
        <translation>erwartet wird outcome = eines von {outcomes}, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected points whose steps ascend from 0</source>
        <translation>erwartet werden Punkte, deren Schritte von 0 an aufsteigen</translation>
    </message>
    <message>
        <source>expected something after “{key}:”</source>
        <translation>nach „{key}:“ wird noch etwas erwartet</translation>
    </message>
    <message>
        <source>expected text as keys, got {found}</source>
        <translation>als Schlüssel wird Text erwartet, nicht {found}</translation>
    </message>
    <message>
        <source>expected text in UTF-8</source>
        <translation>erwartet wird Text in UTF-8</translation>
    </message>
    <message>
        <source>expected text, got half a character in {found}</source>
        <translation>erwartet wird Text, nicht ein halbes Zeichen in {found}</translation>
    </message>
    <message>
        <source>expected the lesson&apos;s title first, as in “# Guessing”</source>
        <translation>zuerst wird der Titel der Lektion erwartet, wie „# Raten“</translation>
    </message>
    <message>
        <source>expected the name of a preset or of an experiment file first</source>
        <translation>zuerst wird der Name einer Vorlage oder einer Experimentdatei erwartet</translation>
    </message>
    <message>
        <source>expected the number of an option, from 0 to {last}, got {found}</source>
        <translation>die Nummer einer Antwort erwartet, von 0 bis {last}, gefunden {found}</translation>
    </message>
    <message>
        <source>expected the question&apos;s words on the line after it</source>
        <translation>in der Zeile danach wurden die Worte der Frage erwartet</translation>
    </message>
    <message>
        <source>expected two numbers, the lower one first, got “{low}” and “{high}”</source>
        <translation>erwartet werden zwei Zahlen, die kleinere zuerst, aber da steht „{low}“ und „{high}“</translation>
    </message>
    <message>
        <source>expected what may be turned, as in “free: strategy.learning_rate”</source>
        <translation>es fehlt, woran gedreht werden darf, wie in „free: strategy.learning_rate“</translation>
    </message>
    <message>
        <source>expected {count} names, got {found}</source>
        <translation>erwartet werden {count} Namen, nicht {found}</translation>
    </message>
    <message>
        <source>expected {count} numbers, got {found}</source>
        <translation>erwartet werden {count} Zahlen, nicht {found}</translation>
    </message>
    <message>
        <source>expected {count} numbers, one a sample, got {found}</source>
        <translation>erwartet werden {count} Zahlen, eine je Beispiel, nicht {found}</translation>
    </message>
    <message>
        <source>expected {expected}, got {found}</source>
        <translation>erwartet wird {expected}, nicht {found}</translation>
    </message>
    <message>
        <source>expected {keys} or an empty line before the text</source>
        <translation>erwartet wird {keys} oder eine leere Zeile vor dem Text</translation>
    </message>
    <message>
        <source>expected {opening} and {closing} around a value, such as {example}</source>
        <translation>erwartet werden {opening} und {closing} um einen Wert, etwa {example}</translation>
    </message>
    <message>
        <source>expected “## ” and a title, or text</source>
        <translation>erwartet wird „## “ mit einem Titel, oder Text</translation>
    </message>
    <message>
        <source>expected “- [condition] text” or “after:”</source>
        <translation>erwartet wird „- [Bedingung] Text“ oder „after:“</translation>
    </message>
    <message>
        <source>expected “- [condition] text”, “- [x] text” or “- [ ] text”, got “- {found}”</source>
        <translation>erwartet wird „- [Bedingung] Text“, „- [x] Text“ oder „- [ ] Text“, nicht „- {found}“</translation>
    </message>
    <message>
        <source>expected “- [shape] text” or “after:”</source>
        <translation>erwartet wird „- [Form] Text“ oder „after:“</translation>
    </message>
    <message>
        <source>expected “- [shape] text”, got “- {found}”</source>
        <translation>erwartet wird „- [Form] Text“, aber da steht „- {found}“</translation>
    </message>
    <message>
        <source>expected “4e-6 within 5%” or “0.8 within 0.02”, got “{found}”</source>
        <translation>„4e-6 within 5%“ oder „0.8 within 0.02“ wurde erwartet, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected “ask:” and the question before the answer</source>
        <translation>vor der Antwort wird „ask:“ mit der Frage erwartet</translation>
    </message>
    <message>
        <source>expected “data.inputs[0][0] = 100..300 step 4” or “seed”, got “{found}”</source>
        <translation>„data.inputs[0][0] = 100..300 step 4“ oder „seed“ erwartet, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected “needs:” with the same lessons as the original has</source>
        <translation>„needs:“ mit denselben Lektionen wie im Original erwartet</translation>
    </message>
    <message>
        <source>expected “run ended”, “5 steps”, “sweep made”, “seed changed” or “strategy.learning_rate = 1e-6”, got “{found}”</source>
        <translation>erwartet wird „run ended“, „5 steps“, „sweep made“, „seed changed“ oder „strategy.learning_rate = 1e-6“, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected “seed 0..9” or “strategy.learning_rate 1e-8..1e-4 in 81” after “over”, got “{found}”</source>
        <translation>nach „over“ wird „seed 0..9“ oder „strategy.learning_rate 1e-8..1e-4 in 81“ erwartet, nicht „{found}“</translation>
    </message>
    <message>
        <source>expected “sketch loss”, “sketch w1 to step 40” or “sketch w1 between -5 and 5”, got “{found}”</source>
        <translation>erwartet wird „sketch loss“, „sketch w1 to step 40“ oder „sketch w1 between -5 and 5“, aber da steht „{found}“</translation>
    </message>
    <message>
        <source>expected “steps within 20%”, “loss within 0.5” or “change of loss”, got “{found}”</source>
        <translation>erwartet wird „steps within 20%“, „loss within 0.5“ oder „change of loss“, nicht „{found}“</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>fill with the column&apos;s mean</source>
        <translation>mit dem Mittelwert der Spalte füllen</translation>
    </message>
    <message>
        <source>fill with the column&apos;s median</source>
        <translation>mit dem Median der Spalte füllen</translation>
    </message>
    <message>
        <source>g stands for the slopes: g₁ is ∂L/∂w₁, and so on.</source>
        <translation>g steht für die Steigungen: g₁ ist ∂L/∂w₁ und so weiter.</translation>
    </message>
    <message>
        <source>going up and down</source>
        <translation>geht auf und ab</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>how many values? Say it with a third number, such as {values}:50</source>
        <translation>wie viele Werte? Mit einer dritten Zahl angeben, etwa {values}:50</translation>
    </message>
    <message>
        <source>in “{title}” {reason}</source>
        <translation>in „{title}“: {reason}</translation>
    </message>
    <message>
        <source>in “{title}” {what} is not as in “{known}”</source>
        <translation>in „{title}“ ist {what} nicht wie in „{known}“</translation>
    </message>
    <message>
        <source>inputs of these samples: expected {wanted}, as this step has, got {found}</source>
        <translation>Eingaben dieser Beispiele: erwartet {wanted} wie in diesem Schritt, gefunden {found}</translation>
    </message>
    <message>
        <source>it begins at {start}, which is not between these values</source>
        <translation>es beginnt bei {start}, und das liegt nicht zwischen diesen Werten</translation>
    </message>
    <message>
        <source>it has {size} MB, and no more than {most} MB are read</source>
        <translation>sie hat {size} MB, und mehr als {most} MB werden nicht gelesen</translation>
    </message>
    <message>
        <source>it is a device and not a file</source>
        <translation>es ist ein Gerät und keine Datei</translation>
    </message>
    <message>
        <source>it is a pipe and not a file</source>
        <translation>es ist eine Pipe und keine Datei</translation>
    </message>
    <message>
        <source>it is a socket and not a file</source>
        <translation>es ist ein Socket und keine Datei</translation>
    </message>
    <message>
        <source>it is not known where {name} will go; say between which values, as in “sketch {name} between -5 and 5”</source>
        <translation>wohin {name} geht, ist nicht bekannt; schreiben, zwischen welchen Werten, etwa „sketch {name} between -5 and 5“</translation>
    </message>
    <message>
        <source>join the units to the names</source>
        <translation>die Einheiten zu den Namen setzen</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>sie behalten</translation>
    </message>
    <message>
        <source>known slips that give a right number: up to {count} a sheet; more samples, or a bias, help</source>
        <translation>bekannte Fehler, die eine richtige Zahl ergeben: bis zu {count} je Blatt; mehr Beispiele oder ein Bias helfen</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>größter Fehler</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>sie auslassen</translation>
    </message>
    <message>
        <source>leave the dates out</source>
        <translation>die Daten auslassen</translation>
    </message>
    <message>
        <source>leave the units out</source>
        <translation>die Einheiten auslassen</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>diese Zeilen auslassen</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>von Hand ausgelassen</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>level</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>line {line} is data</source>
        <translation>Zeile {line} gehört zu den Daten</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <source>lowest loss</source>
        <translation>kleinster Verlust</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>mean(e²)</source>
        <translation>Mittel(e²)</translation>
    </message>
    <message>
        <source>mean(e²) / 2</source>
        <translation>Mittel(e²) / 2</translation>
    </message>
    <message>
        <source>mean(|e|)</source>
        <translation>Mittel(|e|)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>Fehlbetrag</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>name the samples first, as in “unseen: other.neuron”</source>
        <translation>nenne zuerst die Beispiele, etwa „unseen: other.neuron“</translation>
    </message>
    <message>
        <source>names in line {line}</source>
        <translation>Namen in Zeile {line}</translation>
    </message>
    <message>
        <source>neuron;gradient descent;learning;perceptron;</source>
        <translation>Neuron;Gradientenabstieg;Lernen;Perzeptron;</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no bundled experiment has these samples; they need a file beside the lesson: save it first, then take the bench again</source>
        <translation>kein mitgeliefertes Experiment hat diese Messwerte; sie brauchen eine Datei neben der Lektion: erst die Lektion speichern, dann den Aufbau noch einmal übernehmen</translation>
    </message>
    <message>
        <source>no names; this line is data</source>
        <translation>keine Namen; diese Zeile gehört zu den Daten</translation>
    </message>
    <message>
        <source>no report of Neuron Lab is attached to this PDF</source>
        <translation>an diesem PDF hängt kein Bericht von Neuron Lab</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none of these runs is solved</source>
        <translation>keiner dieser Läufe ist gelöst</translation>
    </message>
    <message>
        <source>none of {count} draws ends as the original does, in as many lines; let numbers vary less</source>
        <translation>keine von {count} Ziehungen endet wie das Original, in ebenso vielen Zeilen; lass die Zahlen weniger variieren</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht gemacht</translation>
    </message>
    <message>
        <source>nothing varies here; say what, as in {example}</source>
        <translation>hier variiert nichts; sag, was, wie in {example}</translation>
    </message>
    <message>
        <source>numpy: the same numbers, bit for bit</source>
        <translation>numpy: dieselben Zahlen, Bit für Bit</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>off (`null`)</source>
        <translation>aus (`null`)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>one column of numbers with a decimal comma</source>
        <translation>eine Spalte Zahlen mit Dezimalkomma</translation>
    </message>
    <message>
        <source>one input has to stay; change its numbers instead</source>
        <translation>eine Eingabe muss bleiben; stattdessen ihre Zahlen ändern</translation>
    </message>
    <message>
        <source>one of {first} or {last}</source>
        <translation>eines von {first} oder {last}</translation>
    </message>
    <message>
        <source>one row has to stay; change its numbers instead</source>
        <translation>eine Zeile muss bleiben; stattdessen ihre Zahlen ändern</translation>
    </message>
    <message>
        <source>only {different} variants differ, after these they repeat; let more numbers vary, or further</source>
        <translation>nur {different} Varianten sind verschieden, danach wiederholen sie sich; lass mehr Zahlen variieren, oder in weiteren Grenzen</translation>
    </message>
    <message>
        <source>out of steps</source>
        <translation>Schritte verbraucht</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>par earns no {medal}; here it is {value}</source>
        <translation>für Par gibt es kein {medal}; hier ist es {value}</translation>
    </message>
    <message>
        <source>parted by {mark}: {cells}</source>
        <translation>getrennt durch {mark}: {cells}</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>reading it would take {needed} MB of memory, and no more than {most} MB are taken</source>
        <translation>zum Lesen wären {needed} MB Speicher nötig, und mehr als {most} MB werden nicht belegt</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>rows beyond the first {n}</source>
        <translation>Zeilen nach den ersten {n}</translation>
    </message>
    <message>
        <source>scikit-learn counts this penalty in another way; it can be written for numpy</source>
        <translation>scikit-learn rechnet diesen Strafterm anders; für numpy lässt es sich schreiben</translation>
    </message>
    <message>
        <source>scikit-learn does not learn by this strategy; it can be written for numpy</source>
        <translation>scikit-learn lernt nicht nach dieser Strategie; für numpy lässt sie sich schreiben</translation>
    </message>
    <message>
        <source>scikit-learn learns from one sample a step; set the batch to 1</source>
        <translation>scikit-learn lernt in jedem Schritt aus einem Beispiel; den Batch auf 1 setzen</translation>
    </message>
    <message>
        <source>scikit-learn learns with the identity, or with a sigmoid and cross-entropy alone; this neuron can be written for numpy</source>
        <translation>scikit-learn lernt nur mit der Identität oder mit Sigmoid und Kreuzentropie; dieses Neuron lässt sich für numpy schreiben</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s bias is 0 or it learns; let it learn, or write it for numpy</source>
        <translation>bei scikit-learn ist der Bias 0 oder er lernt; ihn lernen lassen oder für numpy schreiben</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s classifier needs targets that are 0 or 1</source>
        <translation>der Klassifikator von scikit-learn braucht Zielwerte, die 0 oder 1 sind</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s stochastic gradient descent knows no other optimizer than the plain one</source>
        <translation>der stochastische Gradientenabstieg von scikit-learn kennt nur den einfachen Optimierer</translation>
    </message>
    <message>
        <source>scikit-learn: to about nine digits</source>
        <translation>scikit-learn: auf etwa neun Stellen</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>slope for z &gt; 0</source>
        <translation>Steigung für z &gt; 0</translation>
    </message>
    <message>
        <source>slope for z ≤ 0</source>
        <translation>Steigung für z ≤ 0</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>something else than a number</source>
        <translation>etwas anderes als eine Zahl</translation>
    </message>
    <message>
        <source>something unexpected happened: {what}</source>
        <translation>etwas Unerwartetes ist geschehen: {what}</translation>
    </message>
    <message>
        <source>spaced by equal factors (log), values begin above 0, got {values}</source>
        <translation>mit gleichen Faktoren (log) beginnen Werte über 0, gegeben war {values}</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>festgefahren</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step {value}</source>
        <translation>Schritt {value}</translation>
    </message>
    <message>
        <source>steps: expected {wanted}, got {got}</source>
        <translation>Schritte: erwartet {wanted}, gefunden {got}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>take days since the first date</source>
        <translation>Tage seit dem ersten Datum nehmen</translation>
    </message>
    <message>
        <source>take odd words as missing</source>
        <translation>seltsame Wörter als fehlend nehmen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>target loss reached</source>
        <translation>Zielverlust erreicht</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>texts like the others</source>
        <translation>Texte wie die anderen</translation>
    </message>
    <message>
        <source>texts, no numbers</source>
        <translation>Texte, keine Zahlen</translation>
    </message>
    <message>
        <source>the best value, {value},</source>
        <translation>den besten Wert {value}</translation>
    </message>
    <message>
        <source>the day comes first</source>
        <translation>der Tag steht vorn</translation>
    </message>
    <message>
        <source>the first step must not come after the last</source>
        <translation>der erste Schritt darf nicht nach dem letzten kommen</translation>
    </message>
    <message>
        <source>the first step needs a setup, such as “setup: opening”</source>
        <translation>der erste Schritt braucht ein „setup“, etwa „setup: opening“</translation>
    </message>
    <message>
        <source>the gap is not known here: it is of yes and no, and of weights other than 0</source>
        <translation>der Abstand (gap) ist hier nicht bekannt: Es gibt ihn zwischen Ja und Nein und bei anderen Gewichten als 0</translation>
    </message>
    <message>
        <source>the goal, {value},</source>
        <translation>das Ziel {value}</translation>
    </message>
    <message>
        <source>the key &quot;format&quot; is missing; this Neuron Lab reads format {format}</source>
        <translation>der Schlüssel &quot;format&quot; fehlt; dieses Neuron Lab liest Format {format}</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing</source>
        <translation>der Schlüssel &quot;{key}&quot; fehlt</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>der Schlüssel {key} steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the lists nest too deeply for an experiment</source>
        <translation>die Listen sind für ein Experiment zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation>der Monat steht vorn</translation>
    </message>
    <message>
        <source>the name &quot;{name}&quot; is taken; every column needs its own</source>
        <translation>der Name &quot;{name}&quot; ist vergeben; jede Spalte braucht einen eigenen</translation>
    </message>
    <message>
        <source>the names once more</source>
        <translation>die Namen noch einmal</translation>
    </message>
    <message>
        <source>the report tells of no run</source>
        <translation>der Bericht erzählt von keinem Lauf</translation>
    </message>
    <message>
        <source>the run ends at step {end}, so there is no step {step}</source>
        <translation>der Lauf endet mit Schritt {end}, also gibt es keinen Schritt {step}</translation>
    </message>
    <message>
        <source>the run has no step {step}; its last is {last}</source>
        <translation>der Lauf hat keinen Schritt {step}; sein letzter ist {last}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}”</source>
        <translation>das Blatt „{sheet}“</translation>
    </message>
    <message>
        <source>the step activation has no slope to descend; use the perceptron rule, or another activation</source>
        <translation>die Stufenfunktion hat keine Steigung zum Absteigen; die Perzeptron-Regel oder eine andere Aktivierungsfunktion nehmen</translation>
    </message>
    <message>
        <source>the table in line {line}</source>
        <translation>die Tabelle in Zeile {line}</translation>
    </message>
    <message>
        <source>the target has to stay; choose cells of the inputs to remove</source>
        <translation>der Zielwert muss bleiben; zum Entfernen Zellen der Eingaben wählen</translation>
    </message>
    <message>
        <source>the two directions need two different options</source>
        <translation>die zwei Richtungen brauchen zwei verschiedene Optionen</translation>
    </message>
    <message>
        <source>the {name} is not known here: accuracy, precision and recall are of two classes, r2, rmse and mae of other targets</source>
        <translation>{name} ist hier nicht bekannt: accuracy, precision und recall gibt es bei zwei Klassen, r2, rmse und mae bei anderen Zielwerten</translation>
    </message>
    <message>
        <source>the {name} of this experiment is not known; it is where the loss is quadratic</source>
        <translation>{name} ist für dieses Experiment nicht bekannt, nur bei quadratischem Verlust</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>there are no names here; write one a line</source>
        <translation>hier sind keine Namen; schreibe einen je Zeile</translation>
    </message>
    <message>
        <source>there is an “after:” above; go on with a paragraph</source>
        <translation>oben steht schon „after:“; mit einem Absatz weitermachen</translation>
    </message>
    <message>
        <source>there is no control “{name}”; known are {names}, and options by their path</source>
        <translation>es gibt kein Bedienelement „{name}“; bekannt sind {names}, und Optionen mit ihrem Pfad</translation>
    </message>
    <message>
        <source>there is no lesson “{name}”; known are {names}</source>
        <translation>es gibt keine Lektion „{name}“; bekannt sind {names}</translation>
    </message>
    <message>
        <source>there is no number at {path} in this experiment</source>
        <translation>in diesem Experiment steht bei {path} keine Zahl</translation>
    </message>
    <message>
        <source>there is no preset “{name}” ({presets}), and no file to read ({why})</source>
        <translation>es gibt keine Vorlage „{name}“ ({presets}) und keine lesbare Datei ({why})</translation>
    </message>
    <message>
        <source>there is no step {step} to work out; the run has {steps}</source>
        <translation>es gibt keinen Schritt {step} zu rechnen; der Lauf hat {steps}</translation>
    </message>
    <message>
        <source>there is no such place in this experiment</source>
        <translation>diese Stelle gibt es in diesem Experiment nicht</translation>
    </message>
    <message>
        <source>there is no {name} in this experiment</source>
        <translation>{name} gibt es in diesem Experiment nicht</translation>
    </message>
    <message>
        <source>there is no “{path}” here; known are {names}, and options such as stop.tolerance</source>
        <translation>„{path}“ gibt es hier nicht; bekannt sind {names}, und Optionen wie stop.tolerance</translation>
    </message>
    <message>
        <source>there is no “{path}” in this experiment</source>
        <translation>„{path}“ gibt es in diesem Experiment nicht</translation>
    </message>
    <message>
        <source>there is no “{path}” in this experiment that could be turned</source>
        <translation>in diesem Experiment gibt es kein „{path}“, an dem man drehen könnte</translation>
    </message>
    <message>
        <source>there is nothing to compare a sketch with: the run has made no step</source>
        <translation>es gibt nichts, womit sich eine Skizze vergleichen ließe: der Lauf hat keinen Schritt getan</translation>
    </message>
    <message>
        <source>there is room for {most} inputs; this would make {n}</source>
        <translation>es ist Platz für {most} Eingaben; dies wären {n}</translation>
    </message>
    <message>
        <source>there is room for {most} samples; this would make {n}</source>
        <translation>es ist Platz für {most} Beispiele; dies wären {n}</translation>
    </message>
    <message>
        <source>these are {found} input numbers, and a program holds {most} at most; take fewer samples</source>
        <translation>das sind {found} Eingabezahlen, und ein Programm fasst höchstens {most}; weniger Beispiele nehmen</translation>
    </message>
    <message>
        <source>these numbers lead to samples that are too large; use smaller ones</source>
        <translation>diese Zahlen führen zu übergroßen Beispielen; kleinere nehmen</translation>
    </message>
    <message>
        <source>this file was written by a newer Neuron Lab, in format {newer}; this one reads {format}</source>
        <translation>diese Datei wurde von einem neueren Neuron Lab geschrieben, in Format {newer}; dieses liest {format}</translation>
    </message>
    <message>
        <source>this is no report of Neuron Lab</source>
        <translation>dies ist kein Bericht von Neuron Lab</translation>
    </message>
    <message>
        <source>this is no report of Neuron Lab: it is not UTF-8 text</source>
        <translation>das ist kein Bericht von Neuron Lab: es ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>this is no text; export the list of names as CSV</source>
        <translation>das ist kein Text; exportiere die Namensliste als CSV</translation>
    </message>
    <message>
        <source>this is not a JSON document (the text is not UTF-8)</source>
        <translation>dies ist kein JSON-Dokument (der Text ist nicht UTF-8)</translation>
    </message>
    <message>
        <source>this is not a JSON document ({what}, line {line}, column {column})</source>
        <translation>dies ist kein JSON-Dokument ({what}, Zeile {line}, Spalte {column})</translation>
    </message>
    <message>
        <source>this run ends at step {steps}, so there is no {name}@{step}</source>
        <translation>Dieser Lauf endet bei Schritt {steps}, also gibt es kein {name}@{step}</translation>
    </message>
    <message>
        <source>this turns “{path}” back, which a step before let the learner change; set it by name if that is meant</source>
        <translation>das stellt „{path}“ zurück, das ein früherer Schritt ändern ließ; wenn das so gemeint ist, namentlich setzen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>turning down</source>
        <translation>wendet sich nach unten</translation>
    </message>
    <message>
        <source>turning up</source>
        <translation>wendet sich nach oben</translation>
    </message>
    <message>
        <source>two files are called {name}; rename one</source>
        <translation>zwei Dateien heißen {name}; benenne eine um</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>unter {number}</translation>
    </message>
    <message>
        <source>unknown key {key}; known here: {keys}</source>
        <translation>unbekannter Schlüssel {key}; bekannt sind hier: {keys}</translation>
    </message>
    <message>
        <source>unknown key “{key}”; known here: {keys}</source>
        <translation>unbekannter Schlüssel „{key}“; bekannt sind hier: {keys}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>verified: {runs}, bit for bit</source>
        <translation>bestätigt: {runs}, auf das Bit genau</translation>
    </message>
    <message>
        <source>verified: {runs}, to {digits} digits, as engine {theirs} made them and this one is {ours}</source>
        <translation>bestätigt: {runs}, auf {digits} Stellen, denn gerechnet hat Rechenmaschine {theirs}, und diese ist {ours}</translation>
    </message>
    <message>
        <source>what is set up draws the target as it is</source>
        <translation>was aufgebaut ist, zeichnet schon das Ziel</translation>
    </message>
    <message>
        <source>what is set up is good enough as it is: {value}</source>
        <translation>was aufgebaut ist, genügt schon: {value}</translation>
    </message>
    <message>
        <source>what the lesson says to do does not count: {why}</source>
        <translation>was die Lektion vorgibt, zählt nicht: {why}</translation>
    </message>
    <message>
        <source>what the report says to machines is damaged: it is no JSON</source>
        <translation>was der Bericht den Maschinen sagt, ist beschädigt: es ist kein JSON</translation>
    </message>
    <message>
        <source>whole,</source>
        <translation>ganz,</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>your sketch</source>
        <translation>deine Skizze</translation>
    </message>
    <message>
        <source>z if z &gt; 0, else {leak}·z</source>
        <translation>z, wenn z &gt; 0, sonst {leak}·z</translation>
    </message>
    <message>
        <source>{better} is about the fastest rate; more than {limit} would diverge.</source>
        <translation>{better} ist etwa die schnellste Lernrate; mehr als {limit} würde divergieren.</translation>
    </message>
    <message>
        <source>{better} would need about {better_steps}; more than {limit} would diverge.</source>
        <translation>{better} würde etwa {better_steps} brauchen; mehr als {limit} würde divergieren.</translation>
    </message>
    <message>
        <source>{cell} is {value}</source>
        <translation>{cell} ist {value}</translation>
    </message>
    <message>
        <source>{count} answers are to another lesson</source>
        <translation>{count} Antworten gehören zu einer anderen Lektion</translation>
    </message>
    <message>
        <source>{count} more are not told of here.</source>
        <translation>{count} weitere sind hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} Läufe</translation>
    </message>
    <message>
        <source>{digits} digits</source>
        <translation>{digits} Ziffern</translation>
    </message>
    <message>
        <source>{encoding}, which makes it {letters}</source>
        <translation>{encoding}, daraus wird {letters}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. Choose another folder or name.</source>
        <translation>{file} kann nicht geschrieben werden: {why}. Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}</source>
        <translation>{file} ist beschädigt: {why}</translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>{file} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{first} Within quotes, a quote is written as {quote}.</source>
        <translation>{first} In Anführungszeichen steht {quote} für ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{found} cannot change during a run; here these can: {paths}</source>
        <translation>{found} kann sich während eines Laufs nicht ändern; hier können es: {paths}</translation>
    </message>
    <message>
        <source>{key} needs format {format}, got 1</source>
        <translation>{key} braucht Format {format}, nicht 1</translation>
    </message>
    <message>
        <source>{loss}, lowest {best} at step {step}</source>
        <translation>{loss}, am niedrigsten {best} bei Schritt {step}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{mean} mean, {largest} at most</source>
        <translation>{mean} im Mittel, {largest} höchstens</translation>
    </message>
    <message>
        <source>{name} fell from {first} to {last}.</source>
        <translation>{name} fiel von {first} auf {last}.</translation>
    </message>
    <message>
        <source>{name} is {last} at the best guess.</source>
        <translation>Beim besten Versuch ist {name} = {last}.</translation>
    </message>
    <message>
        <source>{name} passes {level} again and again, first at step {first}, last at step {last}.</source>
        <translation>{name} geht durch {level} immer wieder, zuerst bei Schritt {first}, zuletzt bei Schritt {last}.</translation>
    </message>
    <message>
        <source>{name} passes {level} at step {steps}.</source>
        <translation>{name} geht durch {level} bei Schritt {steps}.</translation>
    </message>
    <message>
        <source>{name} passes {level} at steps {steps}.</source>
        <translation>{name} geht durch {level} bei den Schritten {steps}.</translation>
    </message>
    <message>
        <source>{name} rose from {first} to {last}.</source>
        <translation>{name} stieg von {first} auf {last}.</translation>
    </message>
    <message>
        <source>{name} stayed at {last}.</source>
        <translation>{name} blieb bei {last}.</translation>
    </message>
    <message>
        <source>{name} went from {first} beyond all numbers.</source>
        <translation>{name} ging von {first} über alle Zahlen hinaus.</translation>
    </message>
    <message>
        <source>{name} went from {first} to {last}, to and fro on the way.</source>
        <translation>{name} ging von {first} zu {last}, unterwegs hin und her.</translation>
    </message>
    <message>
        <source>{name}, by {loss}</source>
        <translation>{name}, nach {loss}</translation>
    </message>
    <message>
        <source>{name}: lowest {low} at step {there}, highest {high} at step {here}.</source>
        <translation>{name}: am niedrigsten {low} bei Schritt {there}, am höchsten {high} bei Schritt {here}.</translation>
    </message>
    <message>
        <source>{number} and more</source>
        <translation>{number} und mehr</translation>
    </message>
    <message>
        <source>{number} has no unknown beside it, such as {number}x</source>
        <translation>Neben {number} steht keine Unbekannte wie in {number}x</translation>
    </message>
    <message>
        <source>{number} is not what was written there</source>
        <translation>{number} ist nicht, was dort geschrieben wurde</translation>
    </message>
    <message>
        <source>{number} is too large; the largest number is about 1.8e308</source>
        <translation>{number} ist zu groß; die größte Zahl ist etwa 1.8e308</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} Spalten</translation>
    </message>
    <message>
        <source>{n} inputs are chosen, and a neuron has at most {most} here. Choose fewer.</source>
        <translation>{n} Eingänge sind gewählt, und ein Neuron hat hier höchstens {most}. Wähle weniger.</translation>
    </message>
    <message>
        <source>{n} left out because a text or the target is missing.</source>
        <translation>{n} ausgelassen, weil ein Text oder der Zielwert fehlt.</translation>
    </message>
    <message>
        <source>{n} left out because a value is missing or is no number.</source>
        <translation>{n} ausgelassen, weil ein Wert fehlt oder keine Zahl ist.</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>{n} samples</source>
        <translation>{n} Beispiele</translation>
    </message>
    <message>
        <source>{n} with fewer cells than columns: what is not there counts as missing.</source>
        <translation>{n} mit weniger Zellen als Spalten: Was nicht da ist, gilt als fehlend.</translation>
    </message>
    <message>
        <source>{n} with more than {width} cells left out, such as line {line} with {cells}.</source>
        <translation>{n} mit mehr als {width} Zellen ausgelassen, etwa Zeile {line} mit {cells}.</translation>
    </message>
    <message>
        <source>{n} with the names once more left out.</source>
        <translation>{n} mit den Namen noch einmal weggelassen.</translation>
    </message>
    <message>
        <source>{outcome} at step {step}, loss {loss}</source>
        <translation>{outcome} bei Schritt {step}, Verlust {loss}</translation>
    </message>
    <message>
        <source>{path} varies already</source>
        <translation>{path} variiert schon</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>{rate} is a little more than the largest stable rate, {limit}.</source>
        <translation>{rate} ist ein wenig mehr als die größte stabile Lernrate, {limit}.</translation>
    </message>
    <message>
        <source>{rate} is {times} times the largest stable rate, {limit}.</source>
        <translation>{rate} ist {times}-mal so groß wie die größte stabile Lernrate, {limit}.</translation>
    </message>
    <message>
        <source>{runs} runs of up to {steps} steps take too long; ask for fewer, or set stop.max_steps lower</source>
        <translation>{runs} Läufe mit bis zu {steps} Schritten dauern zu lange; verlange weniger oder setze stop.max_steps tiefer</translation>
    </message>
    <message>
        <source>{sentence} In all, {count} rows ask for more than it can give.</source>
        <translation>{sentence} Insgesamt verlangen {count} Zeilen mehr, als er hergibt.</translation>
    </message>
    <message>
        <source>{sentence} {more}</source>
        <translation>{sentence} {more}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{setting} from step {step}</source>
        <translation>{setting} ab Schritt {step}</translation>
    </message>
    <message>
        <source>{side} × {side} points, for there are many samples</source>
        <translation>{side} × {side} Punkte, denn es gibt viele Beispiele</translation>
    </message>
    <message>
        <source>{symbols}: as you found them in the step before</source>
        <translation>{symbols}: wie im Schritt davor gefunden</translation>
    </message>
    <message>
        <source>{symbol} is {name}</source>
        <translation>{symbol} ist {name}</translation>
    </message>
    <message>
        <source>{symbol} of step {step}</source>
        <translation>{symbol} in Schritt {step}</translation>
    </message>
    <message>
        <source>{symbol} of step {step}, sample {sample}</source>
        <translation>{symbol} in Schritt {step}, Beispiel {sample}</translation>
    </message>
    <message>
        <source>{value} (fixed)</source>
        <translation>{value} (fest)</translation>
    </message>
    <message>
        <source>{value} (learned)</source>
        <translation>{value} (gelernt)</translation>
    </message>
    <message>
        <source>{value} fixed</source>
        <translation>{value} fest</translation>
    </message>
    <message>
        <source>{value} learned</source>
        <translation>{value} gelernt</translation>
    </message>
    <message>
        <source>{verified}; answers cannot be proved, only that they fit the runs</source>
        <translation>{verified}; Antworten lassen sich nicht beweisen, nur, dass sie zu den Läufen passen</translation>
    </message>
    <message>
        <source>{where}: {what}. Click or press Enter to open the run.</source>
        <translation>{where}: {what}. Klicken oder Eingabe drücken, um den Lauf zu öffnen.</translation>
    </message>
    <message>
        <source>{who} wins. Loss evaluations: {cost}.</source>
        <translation>{who} gewinnt. Verlustauswertungen: {cost}.</translation>
    </message>
    <message>
        <source>Σ is the sum over all samples, n is how many there are.</source>
        <translation>Σ ist die Summe über alle Beispiele, n deren Anzahl.</translation>
    </message>
    <message>
        <source>β₁ and β₂ are swapped.</source>
        <translation>β₁ und β₂ sind vertauscht.</translation>
    </message>
    <message>
        <source>η {value}</source>
        <translation>η {value}</translation>
    </message>
    <message>
        <source>“answer: {shape}” is not so; here it {found}</source>
        <translation>„answer: {shape}“ stimmt nicht; hier ist es „{found}“</translation>
    </message>
    <message>
        <source>“par: {par}” is not so; here it is {value}</source>
        <translation>„par: {par}“ stimmt nicht; hier ist es {value}</translation>
    </message>
    <message>
        <source>“{claim}” is not so; here it is {value}</source>
        <translation>„{claim}“ stimmt nicht; hier ist es {value}</translation>
    </message>
    <message>
        <source>“{file}” is there already; choose another folder</source>
        <translation>„{file}“ ist schon da; wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>“{key}:” belongs above the text of its step</source>
        <translation>„{key}:“ gehört über den Text seines Schritts</translation>
    </message>
    <message>
        <source>“{key}:” belongs above “after:”</source>
        <translation>„{key}:“ gehört über „after:“</translation>
    </message>
    <message>
        <source>“{key}:” belongs above “exercise:”</source>
        <translation>„{key}:“ gehört über „exercise:“</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”. Expected: {values}.</source>
        <translation>„{key}“ kann nicht „{value}“ sein. Erwartet: {values}.</translation>
    </message>
    <message>
        <source>“{key}” is nothing that is decided in reading a table. There are: {keys}.</source>
        <translation>„{key}“ wird beim Lesen einer Tabelle nicht entschieden. Es gibt: {keys}.</translation>
    </message>
    <message>
        <source>“{letter}” does not fit here; write sums such as 2a − 3b</source>
        <translation>„{letter}“ passt hier nicht; Summen so schreiben: 2a − 3b</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” cannot be target and input at once.</source>
        <translation>„{name}“ kann nicht Zielwert und Eingabe zugleich sein.</translation>
    </message>
    <message>
        <source>“{name}” goes from 0 to 1: learn it as a probability, with sigmoid, cross-entropy and a bias.</source>
        <translation>„{name}“ reicht von 0 bis 1: als Wahrscheinlichkeit lernen, mit Sigmoid, Kreuzentropie und Bias.</translation>
    </message>
    <message>
        <source>“{name}” goes from {low} to {high}, and cross-entropy needs targets from 0 to 1: take the mean squared error instead.</source>
        <translation>„{name}“ reicht von {low} bis {high}, und Kreuzentropie braucht Zielwerte von 0 bis 1: stattdessen das mittlere Fehlerquadrat nehmen.</translation>
    </message>
    <message>
        <source>“{name}” has dates, which are no numbers.</source>
        <translation>„{name}“ enthält Datumsangaben; das sind keine Zahlen.</translation>
    </message>
    <message>
        <source>“{name}” has no numbers, nor texts that could be classes.</source>
        <translation>„{name}“ enthält weder Zahlen noch Texte, die Klassen sein könnten.</translation>
    </message>
    <message>
        <source>“{name}” has pairs of numbers in one cell, which are texts here.</source>
        <translation>„{name}“ enthält Zahlenpaare in einer Zelle; die gelten hier als Texte.</translation>
    </message>
    <message>
        <source>“{name}” is a word, not a number</source>
        <translation>„{name}“ ist ein Wort, keine Zahl</translation>
    </message>
    <message>
        <source>“{name}” is a word, not a number; offer options instead</source>
        <translation>„{name}“ ist ein Wort, keine Zahl; stattdessen Antworten zur Auswahl geben</translation>
    </message>
    <message>
        <source>“{name}” is a word, so it has no {over}</source>
        <translation>„{name}“ ist ein Wort und hat darum kein {over}</translation>
    </message>
    <message>
        <source>“{name}” is not a step&apos;s own, so it takes no @{step}</source>
        <translation>„{name}“ gehört nicht zu einem einzelnen Schritt, also steht kein @{step} dabei</translation>
    </message>
    <message>
        <source>“{name}” is not as this step has it.</source>
        <translation>„{name}“ ist nicht so, wie dieser Schritt es hat.</translation>
    </message>
    <message>
        <source>“{name}” is not beside the lesson, below it or one folder up; a lesson uses no other files</source>
        <translation>„{name}“ liegt nicht neben der Lektion, darunter oder einen Ordner darüber; andere Dateien benutzt eine Lektion nicht</translation>
    </message>
    <message>
        <source>“{name}” is taken as days since the first date, with the day first in {cell}; it could be the month.</source>
        <translation>„{name}“ wird als Tage seit dem ersten Datum genommen, in {cell} mit dem Tag vorn; es könnte der Monat sein.</translation>
    </message>
    <message>
        <source>“{name}” is taken as days since the first date.</source>
        <translation>„{name}“ zählt die Tage seit dem ersten Datum.</translation>
    </message>
    <message>
        <source>“{name}” is taken as texts.</source>
        <translation>„{name}“ wird als Text genommen.</translation>
    </message>
    <message>
        <source>“{name}” says nothing of samples; known are {names}</source>
        <translation>„{name}“ sagt nichts über Beispiele; bekannt sind {names}</translation>
    </message>
    <message>
        <source>“{shape}” has an option above</source>
        <translation>„{shape}“ hat oben schon eine Antwort</translation>
    </message>
    <message>
        <source>“{text}” is not a finite number; type one such as {example}</source>
        <translation>„{text}“ ist keine endliche Zahl; eine wie {example} eingeben</translation>
    </message>
    <message>
        <source>“{text}” is not a number; type one such as {example} or 1e-3</source>
        <translation>„{text}“ ist keine Zahl; eine wie {example} oder 1e-3 eingeben</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write decimals with a point, such as 1.5</source>
        <translation>„{text}“ ist keine Zahl; Dezimalzahlen mit Punkt schreiben, etwa 1.5</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>„{text}“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“{text}” is too large; the largest number is about 1.8e308</source>
        <translation>„{text}“ ist zu groß; die größte Zahl ist etwa 1.8e308</translation>
    </message>
    <message>
        <source>“{text}” may mean {small} or {large}; write it without the point</source>
        <translation>„{text}“ kann {small} oder {large} bedeuten; ohne den Punkt schreiben</translation>
    </message>
    <message>
        <source>… and one more weight</source>
        <translation>… und ein weiteres Gewicht</translation>
    </message>
    <message>
        <source>… and {count} more weights</source>
        <translation>… und {count} weitere Gewichte</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} weitere</translation>
    </message>
    <message>
        <source>−mean(y ln a + (1−y) ln(1−a))</source>
        <translation>−Mittel(y ln a + (1−y) ln(1−a))</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✓ {medal}</source>
        <translation>✓ {medal}</translation>
    </message>
    <message>
        <source>✗ not right</source>
        <translation>✗ nicht richtig</translation>
    </message>
    <message>
        <source>✗ right in its shape, not in its size</source>
        <translation>✗ richtig in der Form, nicht in der Größe</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Neuron Lab</source>
        <translation>Über Neuron Lab</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Copy the versions and settings that help to find a fault; no names or paths.</source>
        <translation>Versionen und Einstellungen kopieren, die helfen, einen Fehler zu finden; keine Namen oder Pfade.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Engine {number}: it rises whenever a run would come out otherwise, be it by one bit.</source>
        <translation>Rechenmaschine {number}: Die Nummer steigt, sobald ein Lauf anders ausginge, sei es um ein Bit.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Den Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{folder} cannot be opened from here</source>
        <translation>{folder} kann von hier aus nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>AllPlots</name>
    <message>
        <source>No plot is open. Open one in the View menu.</source>
        <translation>Kein Diagramm ist offen. Eines im Menü Ansicht öffnen.</translation>
    </message>
    <message>
        <source>Print p&amp;lots…</source>
        <translation>Diagramme d&amp;rucken…</translation>
    </message>
    <message>
        <source>Print the plots in sight on one page.</source>
        <translation>Die sichtbaren Diagramme auf eine Seite drucken.</translation>
    </message>
    <message>
        <source>Save pict&amp;ure of all plots…</source>
        <translation>&amp;Bild aller Diagramme speichern…</translation>
    </message>
    <message>
        <source>Write the plots in sight, as PNG, SVG or PDF.</source>
        <translation>Die sichtbaren Diagramme als PNG, SVG oder PDF schreiben.</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>diagramme</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>&amp;Begin again at the end</source>
        <translation>Am Ende von &amp;vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Choose what is to be seen.</source>
        <translation>Auswählen, was zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Animation exportieren</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Frames: {count}.</source>
        <translation>Bilder: {count}.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What is seen:</source>
        <translation>Was zu sehen ist:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>it went another way</source>
        <translation>es kam anders</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>deine Vorhersage</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Give all type its usual size.</source>
        <translation>Aller Schrift ihre übliche Größe geben.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Make all type larger.</source>
        <translation>Alle Schrift vergrößern.</translation>
    </message>
    <message>
        <source>Make all type smaller.</source>
        <translation>Alle Schrift verkleinern.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Black</name>
    <message>
        <source>Black screen; any key takes it away</source>
        <translation>Schwarzer Bildschirm; jede Taste beendet ihn</translation>
    </message>
</context>
<context>
    <name>BlankRow</name>
    <message>
        <source>, sample {number}</source>
        <translation>, Beispiel {number}</translation>
    </message>
    <message>
        <source>Shown.</source>
        <translation>Gezeigt.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>{title}   step {step}, loss {loss}</source>
        <translation>{title}   Schritt {step}, Verlust {loss}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Plot: {title}</source>
        <translation>Diagramm: {title}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Nichts passt; ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>Search keys and words</source>
        <translation>Tasten und Wörter suchen</translation>
    </message>
</context>
<context>
    <name>CheckedField</name>
    <message>
        <source>{sentence}. {value} stays in force.</source>
        <translation>{sentence}. Es bleibt bei {value}.</translation>
    </message>
</context>
<context>
    <name>ColorScale</name>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation>Farben von {low} bis {high}</translation>
    </message>
    <message>
        <source>Scale of colours</source>
        <translation>Farbskala</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>&amp;Inputs</source>
        <translation>&amp;Eingaben</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Zielwert</translation>
    </message>
    <message>
        <source>A column of texts makes several inputs: 1 where its text stands, else 0.</source>
        <translation>Eine Spalte mit Texten ergibt mehrere Eingaben: 1, wo ihr Text steht, sonst 0.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Counts as &amp;1, all others as 0</source>
        <translation>Zählt als &amp;1, alle anderen als 0</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Text that counts as 1</source>
        <translation>Text, der als 1 zählt</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>different texts: {n} ({texts})</source>
        <translation>verschiedene Texte: {n} ({texts})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>more than {n} texts, no use here</source>
        <translation>mehr als {n} Texte, hier nicht brauchbar</translation>
    </message>
    <message>
        <source>names of rows</source>
        <translation>Namen der Zeilen</translation>
    </message>
    <message>
        <source>no number: {n}, such as “{cell}” on line {line}</source>
        <translation>keine Zahl: {n}, etwa „{cell}“ in Zeile {line}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} fehlen</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>&amp;Pin this run</source>
        <translation>Lauf anhe&amp;ften</translation>
    </message>
    <message>
        <source>Keep this run to compare others with: in the plots, and in a table.</source>
        <translation>Diesen Lauf zum Vergleich mit anderen behalten: in den Diagrammen und in einer Tabelle.</translation>
    </message>
    <message>
        <source>loading of {name}</source>
        <translation>Laden von {name}</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Load back</source>
        <translation>Zurück&amp;laden</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>Das zuletzt Entfernte wiederherstellen</translation>
    </message>
    <message>
        <source>Choose what the table tells of each run</source>
        <translation>Auswählen, was die Tabelle von jedem Lauf sagt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy these rows, or all, as text (Ctrl+C)</source>
        <translation>Diese oder alle Zeilen als Text kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Grey: learned from other samples; not drawn ({count}).</source>
        <translation>Grau: aus anderen Beispielen gelernt; nicht gezeichnet ({count}).</translation>
    </message>
    <message>
        <source>Learned by another loss: drawn as measured by that ({count}).</source>
        <translation>Mit einem anderen Verlust gelernt: gezeichnet, wie mit jenem gemessen ({count}).</translation>
    </message>
    <message>
        <source>Let all runs go</source>
        <translation>Alle Läufe entfernen</translation>
    </message>
    <message>
        <source>Let these runs go (Delete)</source>
        <translation>Diese Läufe entfernen (Entf)</translation>
    </message>
    <message>
        <source>Make this run the present one again, experiment and all (Return)</source>
        <translation>Diesen Lauf wieder zum jetzigen machen, samt Experiment (Eingabe)</translation>
    </message>
    <message>
        <source>On inputs scaled another way: in the loss plot alone ({count}).</source>
        <translation>Auf anders skalierten Eingaben: nur im Verlustbild ({count}).</translation>
    </message>
    <message>
        <source>Pin a run to keep it: it stays in the plots as a thin line, and in this table.</source>
        <translation>Einen Lauf anheften, um ihn zu behalten: Er bleibt als dünne Linie in den Diagrammen und in dieser Tabelle.</translation>
    </message>
    <message>
        <source>Pinned runs</source>
        <translation>Angeheftete Läufe</translation>
    </message>
    <message>
        <source>Pins cannot be kept for the next start: {why}</source>
        <translation>Angeheftete Läufe können nicht bis zum nächsten Programmstart behalten werden: {why}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Runs of an earlier start are being made again, and will be drawn soon.</source>
        <translation>Läufe aus einer früheren Sitzung werden neu gerechnet und gleich gezeichnet.</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Zeigen / verbergen</translation>
    </message>
    <message>
        <source>Show these runs in the plots, or not</source>
        <translation>Diese Läufe in den Diagrammen zeigen oder nicht</translation>
    </message>
    <message>
        <source>The pins of other documents are put away; they come back with their document.</source>
        <translation>Was in anderen Dokumenten angeheftet ist, ist weggelegt; es kommt mit seinem Dokument wieder.</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Einen anderen Namen eingeben (F2)</translation>
    </message>
    <message>
        <source>{most} runs are pinned, and there is no room for {count} more. Remove some first</source>
        <translation>{most} Läufe sind angeheftet, für {count} weitere ist kein Platz. Zuerst einige entfernen</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>taken for {value}</source>
        <translation>für {value} gehalten</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>Zielwert {value}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>&amp;Pinned runs as LaTeX</source>
        <translation>&amp;Angeheftete Läufe als LaTeX</translation>
    </message>
    <message>
        <source>&amp;Settings as LaTeX</source>
        <translation>&amp;Einstellungen als LaTeX</translation>
    </message>
    <message>
        <source>Copy all settings as a table.</source>
        <translation>Alle Einstellungen als Tabelle kopieren.</translation>
    </message>
    <message>
        <source>Copy the arithmetic of the step in sight.</source>
        <translation>Die Rechnung des sichtbaren Schritts kopieren.</translation>
    </message>
    <message>
        <source>Copy the table of pinned runs.</source>
        <translation>Die Tabelle der angehefteten Läufe kopieren.</translation>
    </message>
    <message>
        <source>No run is pinned. Pin one in the Run menu.</source>
        <translation>Kein Lauf ist angeheftet. Einen im Menü Lauf anheften.</translation>
    </message>
    <message>
        <source>Pinned &amp;runs as Markdown</source>
        <translation>Angeheftete Läufe als Mark&amp;down</translation>
    </message>
    <message>
        <source>S&amp;ettings as Markdown</source>
        <translation>Ei&amp;nstellungen als Markdown</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Step as &amp;LaTeX</source>
        <translation>Schritt als &amp;LaTeX</translation>
    </message>
    <message>
        <source>Step as &amp;Markdown</source>
        <translation>Schritt als &amp;Markdown</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>CurveButton</name>
    <message>
        <source>Curve {name}</source>
        <translation>Kurve {name}</translation>
    </message>
    <message>
        <source>Show or hide the curve {name}</source>
        <translation>Kurve {name} zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>CurveReader</name>
    <message>
        <source>Step {step}: {name} {value}</source>
        <translation>Schritt {step}: {name} {value}</translation>
    </message>
    <message>
        <source>Step {step}: {name} {value}, {trend}</source>
        <translation>Schritt {step}: {name} {value}, {trend}</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {values}.</source>
        <translation>Schritt {step} von {steps}: {values}.</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>And so on: {count} more decisions like these.</source>
        <translation>Und so weiter: {count} weitere Entscheidungen dieser Art.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ändern: {what}</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Stattdessen dies nehmen</translation>
    </message>
</context>
<context>
    <name>DialForm</name>
    <message>
        <source>Equal distances</source>
        <translation>Gleiche Abstände</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>Gleiche Faktoren</translation>
    </message>
    <message>
        <source>Equal factors need numbers above 0; choose equal distances, or other ends</source>
        <translation>Gleiche Faktoren brauchen Zahlen über 0; gleiche Abstände oder andere Enden wählen</translation>
    </message>
    <message>
        <source>Equal factors suit what matters by its size, such as 0.001, 0.01, 0.1.</source>
        <translation>Gleiche Faktoren passen, wo es auf die Größenordnung ankommt, etwa 0.001, 0.01, 0.1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Sonst nichts</translation>
    </message>
    <message>
        <source>The second number has to be larger than the first</source>
        <translation>Die zweite Zahl muss größer als die erste sein</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Type a whole number from 2 to {most}</source>
        <translation>Eine ganze Zahl von 2 bis {most} eingeben</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>{direction}: option</source>
        <translation>{direction}: Option</translation>
    </message>
    <message>
        <source>{direction}: spacing</source>
        <translation>{direction}: Abstände</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Drop one file at a time: an experiment, a lesson, a report, or a table to import.</source>
        <translation>Immer nur eine Datei ablegen: ein Experiment, eine Lektion, einen Bericht oder eine Tabelle zum Importieren.</translation>
    </message>
    <message>
        <source>{file} is no experiment ({experiment}), no lesson ({lesson}), no report ({reports}) and no table ({tables}).</source>
        <translation>{file} ist kein Experiment ({experiment}), keine Lektion ({lesson}), kein Bericht ({reports}) und keine Tabelle ({tables}).</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>APNG animation (*.png)</source>
        <translation>APNG-Animation (*.png)</translation>
    </message>
    <message>
        <source>Export &amp;animation…</source>
        <translation>&amp;Animation exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;run…</source>
        <translation>&amp;Lauf exportieren…</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Animation exportieren</translation>
    </message>
    <message>
        <source>Export as a &amp;program…</source>
        <translation>Als &amp;Programm exportieren…</translation>
    </message>
    <message>
        <source>Export as a program</source>
        <translation>Als Programm exportieren</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>Export s&amp;ound…</source>
        <translation>&amp;Klang exportieren…</translation>
    </message>
    <message>
        <source>Export sound</source>
        <translation>Klang exportieren</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>GIF-Animation (*.gif)</translation>
    </message>
    <message>
        <source>Make a moving picture of the run, GIF or APNG.</source>
        <translation>Ein bewegtes Bild des Laufs machen, GIF oder APNG.</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>Klang (*.wav)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Write the experiment as a Python script or a notebook that needs no laboratory.</source>
        <translation>Das Experiment als Python-Skript oder Notebook schreiben, das kein Labor braucht.</translation>
    </message>
    <message>
        <source>Write the run&apos;s records as a table, CSV.</source>
        <translation>Die Stände des Laufs als Tabelle schreiben, CSV.</translation>
    </message>
    <message>
        <source>Write what the run sounds like, three seconds of WAV.</source>
        <translation>Schreiben, wie der Lauf klingt, drei Sekunden WAV.</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>FilesController</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Another program has changed {file} since you opened or saved it. Replace it with yours?</source>
        <translation>Ein anderes Programm hat {file} geändert, seit du die Datei geöffnet oder gespeichert hast. Durch deine ersetzen?</translation>
    </message>
    <message>
        <source>Another program has changed {file}, and so have you.</source>
        <translation>Ein anderes Programm hat {file} geändert, und du ebenfalls.</translation>
    </message>
    <message>
        <source>Another program has changed {file}.</source>
        <translation>Ein anderes Programm hat {file} geändert.</translation>
    </message>
    <message>
        <source>Begin with the opening experiment.</source>
        <translation>Mit dem Anfangsexperiment beginnen.</translation>
    </message>
    <message>
        <source>Experiments (*{extension})</source>
        <translation>Experimente (*{extension})</translation>
    </message>
    <message>
        <source>Experiments and reports (*{extension})</source>
        <translation>Experimente und Berichte (*{extension})</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open an experiment file, or a report.</source>
        <translation>Eine Experimentdatei oder einen Bericht öffnen.</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>{file} wird geöffnet …</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save the experiment under another name.</source>
        <translation>Das Experiment unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Save the experiment.</source>
        <translation>Das Experiment speichern.</translation>
    </message>
    <message>
        <source>Saving {file} …</source>
        <translation>{file} wird gespeichert …</translation>
    </message>
    <message>
        <source>The changes cannot be restored.</source>
        <translation>Die Änderungen können nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Save them?</source>
        <translation>Das Experiment hat Änderungen, die nicht gespeichert sind. Speichern?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe: {why}. Save them yourself.</source>
        <translation>Nicht gespeicherte Änderungen können nicht gesichert werden: {why}. Bitte selbst speichern.</translation>
    </message>
    <message>
        <source>loading the file again</source>
        <translation>erneutes Laden der Datei</translation>
    </message>
    <message>
        <source>recovery of unsaved changes</source>
        <translation>Wiederherstellung nicht gespeicherter Änderungen</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. The experiment is still open.</source>
        <translation>{file} kann nicht geschrieben werden: {why}. Das Experiment ist weiterhin offen.</translation>
    </message>
    <message>
        <source>{file} is not there any more, so it is no longer in the list.</source>
        <translation>{file} gibt es nicht mehr und steht deshalb nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>{file} was not opened. {why}.</source>
        <translation>{file} wurde nicht geöffnet. {why}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Zeile {line}: {what}</translation>
    </message>
    <message>
        <source>Not checked since the step was changed: {what}</source>
        <translation>Seit der Schritt geändert wurde, nicht geprüft: {what}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Add points</source>
        <translation>Punkte setzen</translation>
    </message>
    <message>
        <source>Click into the plot to add a sample, drag a point to move it.</source>
        <translation>Ins Diagramm klicken, um ein Beispiel zu setzen; einen Punkt ziehen, um ihn zu verschieben.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>{drawn} of {n} samples are drawn, chosen at random.</source>
        <translation>{drawn} von {n} Beispielen sind gezeichnet, zufällig gewählt.</translation>
    </message>
</context>
<context>
    <name>Foreground</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Bar  |</source>
        <translation>Strich  |</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation>Doppelte  &quot;</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>First line of data</source>
        <translation>Erste Datenzeile</translation>
    </message>
    <message>
        <source>Last line of data</source>
        <translation>Letzte Datenzeile</translation>
    </message>
    <message>
        <source>Lines of data</source>
        <translation>Datenzeilen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation>Einfache  &apos;</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>in line {n}</source>
        <translation>in Zeile {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>zur letzten</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{setting} (found)</source>
        <translation>{setting} (erkannt)</translation>
    </message>
</context>
<context>
    <name>Galleries</name>
    <message>
        <source>Choose a prepared experiment by its picture.</source>
        <translation>Ein vorbereitetes Experiment nach seinem Bild auswählen.</translation>
    </message>
    <message>
        <source>Choose a small classic data set by a picture of its fit.</source>
        <translation>Einen kleinen klassischen Datensatz nach einem Bild seiner Anpassung auswählen.</translation>
    </message>
    <message>
        <source>Data &amp;library…</source>
        <translation>Datensa&amp;mmlung…</translation>
    </message>
    <message>
        <source>Data library</source>
        <translation>Datensammlung</translation>
    </message>
    <message>
        <source>Preset &amp;gallery…</source>
        <translation>Vorlagen-&amp;Galerie…</translation>
    </message>
    <message>
        <source>Preset gallery</source>
        <translation>Vorlagen-Galerie</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Left in each picture: the loss over the steps. Right: the weights, or the fit at the end.</source>
        <translation>Links in jedem Bild: der Verlust über den Schritten. Rechts: die Gewichte oder die Anpassung am Ende.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>GenerateController</name>
    <message>
        <source>Generate &amp;data…</source>
        <translation>Daten &amp;erzeugen…</translation>
    </message>
    <message>
        <source>Make samples up: a line, clusters, a gate.</source>
        <translation>Beispiele erfinden: eine Gerade, Punktwolken, ein Gatter.</translation>
    </message>
</context>
<context>
    <name>GenerateDialog</name>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Draw &amp;anew</source>
        <translation>&amp;Neu ziehen</translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation>Daten erzeugen</translation>
    </message>
    <message>
        <source>Kind of samples</source>
        <translation>Art der Beispiele</translation>
    </message>
    <message>
        <source>Preview of the samples</source>
        <translation>Vorschau der Beispiele</translation>
    </message>
    <message>
        <source>Samples: {n}</source>
        <translation>Beispiele: {n}</translation>
    </message>
    <message>
        <source>Samples: {n}, {shown} of them drawn</source>
        <translation>Beispiele: {n}, davon {shown} gezeichnet</translation>
    </message>
    <message>
        <source>Take the next seed: other samples of the same kind.</source>
        <translation>Den nächsten Seed nehmen: andere Beispiele derselben Art.</translation>
    </message>
    <message>
        <source>Tick “{what}”</source>
        <translation>„{what}“ ankreuzen</translation>
    </message>
    <message>
        <source>What else is to change:</source>
        <translation>Was sich außerdem ändern soll:</translation>
    </message>
    <message>
        <source>generated {kind}</source>
        <translation>erzeugte Daten ({kind})</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>&amp;About Neuron Lab</source>
        <translation>Übe&amp;r Neuron Lab</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Describe the plots…</source>
        <translation>&amp;Diagramme beschreiben…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>&amp;Tasten und Maus…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Find what to do by typing a few words of it.</source>
        <translation>Einen Befehl finden, indem man ein paar Worte davon tippt.</translation>
    </message>
    <message>
        <source>Read about what has the focus, or about anything else.</source>
        <translation>Über das nachlesen, was den Fokus hat, oder über alles andere.</translation>
    </message>
    <message>
        <source>Show all keys, and what the mouse does.</source>
        <translation>Alle Tasten zeigen, und was die Maus tut.</translation>
    </message>
    <message>
        <source>Tell in words what the plots show.</source>
        <translation>In Worten sagen, was die Diagramme zeigen.</translation>
    </message>
    <message>
        <source>Tell the version, the licences, and where settings and data are.</source>
        <translation>Version, Lizenzen und den Ort von Einstellungen und Daten nennen.</translation>
    </message>
</context>
<context>
    <name>HiddenAnswers</name>
    <message>
        <source>First your prediction. Then you see here what the laboratory thinks.</source>
        <translation>Zuerst deine Vorhersage. Dann siehst du hier, was das Labor meint.</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Neuron Lab closed unexpectedly ({time}). Its log helps to find out why.</source>
        <translation>Neuron Lab wurde unerwartet beendet ({time}). Sein Protokoll hilft, die Ursache zu finden.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Settings cannot be kept for the next start: {file} cannot be written.</source>
        <translation>Einstellungen können nicht bis zum nächsten Programmstart behalten werden: {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Paste into cells</source>
        <translation>In Zellen ein&amp;fügen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>Let a neuron learn each class against the rest, too: these runs come as pins named by class.</source>
        <translation>Ein Neuron auch jede Klasse gegen den Rest lernen lassen: Diese Läufe werden unter dem Namen der Klasse angeheftet.</translation>
    </message>
    <message>
        <source>No column has numbers, or texts of which one could be the target.</source>
        <translation>Keine Spalte enthält Zahlen oder Texte, von denen einer der Zielwert sein könnte.</translation>
    </message>
    <message>
        <source>No row has a value in every chosen column. Clear the emptiest ones.</source>
        <translation>Keine Zeile hat in jeder gewählten Spalte einen Wert. Die leersten abwählen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Samples: {rows} of {all}.  Inputs: {inputs}.</source>
        <translation>Beispiele: {rows} von {all}.  Eingaben: {inputs}.</translation>
    </message>
    <message>
        <source>Tick at least one column as an input.</source>
        <translation>Mindestens eine Spalte als Eingabe ankreuzen.</translation>
    </message>
    <message>
        <source>Tick this, or choose other columns: {what}</source>
        <translation>Dies ankreuzen oder andere Spalten wählen: {what}</translation>
    </message>
    <message>
        <source>Tick what is to be done</source>
        <translation>Ankreuzen, was geschehen soll</translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation>Import von {file}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>{n} inputs are chosen, and a neuron has at most {most} here. Clear some.</source>
        <translation>{n} Eingaben sind gewählt, ein Neuron hat hier aber höchstens {most}. Einige abwählen.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Give this action the keys that it comes with.</source>
        <translation>Diesem Befehl die Tasten geben, mit denen er kommt.</translation>
    </message>
    <message>
        <source>If not, only keys such as Ctrl+K, F1, Space and the arrows do something.</source>
        <translation>Wenn nicht, bewirken nur Tasten wie Strg+K, F1, die Leertaste und die Pfeile etwas.</translation>
    </message>
    <message>
        <source>Key: press it here</source>
        <translation>Taste: hier drücken</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of “{action}”</source>
        <translation>Tasten von „{action}“</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Nichts passt; ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Second key: press it here</source>
        <translation>Zweite Taste: hier drücken</translation>
    </message>
    <message>
        <source>Single letters and signs are keys</source>
        <translation>Einzelne Buchstaben und Zeichen sind Tasten</translation>
    </message>
    <message>
        <source>Take it from “{action}”</source>
        <translation>Von „{action}“ nehmen</translation>
    </message>
    <message>
        <source>{key} is needed to go about in windows and texts; press another key</source>
        <translation>{key} wird gebraucht, um sich in Fenstern und Texten zu bewegen; eine andere Taste drücken</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”; press another one, or take it from there</source>
        <translation>{key} ist die Taste von „{action}“; eine andere drücken oder sie von dort nehmen</translation>
    </message>
    <message>
        <source>{sentence}. {value} stays in force.</source>
        <translation>{sentence}. Es bleibt bei {value}.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <source>More strategies</source>
        <translation>Weitere Strategien</translation>
    </message>
    <message>
        <source>choice of {name}</source>
        <translation>Wahl von {name}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>All curves</source>
        <translation>Alle Kurven</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Show or hide any of the curves</source>
        <translation>Kurven zeigen oder verbergen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} mehr</translation>
    </message>
</context>
<context>
    <name>LessonFile</name>
    <message>
        <source>Another program has changed {file} since you opened or saved it. Replace it with yours?</source>
        <translation>Ein anderes Programm hat {file} geändert, seit du die Datei geöffnet oder gespeichert hast. Durch deine ersetzen?</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation>Lektionen (*{extension})</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Save the lesson as</source>
        <translation>Lektion speichern unter</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} has changes that are not saved. Save them?</source>
        <translation>{file} hat Änderungen, die nicht gespeichert sind. Speichern?</translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation>{file} wurde nicht geöffnet: {why}.</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Another experiment is in the place of this lesson&apos;s. “Set up again” brings that back.</source>
        <translation>Ein anderes Experiment steht an der Stelle des Experiments dieser Lektion. „Neu aufbauen“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Die Lektion schließen</translation>
    </message>
    <message>
        <source>For your report</source>
        <translation>Für den Bericht</translation>
    </message>
    <message>
        <source>Go to the control in the frame</source>
        <translation>Zum Bedienelement im Rahmen</translation>
    </message>
    <message>
        <source>It went another way. That is how one learns.</source>
        <translation>Es kam anders. So lernt man.</translation>
    </message>
    <message>
        <source>Some numbers were shown to you.</source>
        <translation>Einige Zahlen wurden gezeigt.</translation>
    </message>
    <message>
        <source>The lesson expects another run here: {why}. “Set up again” goes back to it.</source>
        <translation>Die Lektion erwartet hier einen anderen Lauf: {why}. „Neu aufbauen“ stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>This goes on from: {lessons}.</source>
        <translation>Das setzt fort: {lessons}.</translation>
    </message>
    <message>
        <source>This run does not tell.</source>
        <translation>Dieser Lauf sagt es nicht.</translation>
    </message>
    <message>
        <source>Work out step {step} in the view This step.</source>
        <translation>Rechne Schritt {step} in der Ansicht „Dieser Schritt“ selbst.</translation>
    </message>
    <message>
        <source>Write about it in the notes</source>
        <translation>In den Notizen darüber schreiben</translation>
    </message>
    <message>
        <source>Your prediction: {given}
What happened: {found}</source>
        <translation>Deine Vorhersage: {given}
Was geschah: {found}</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} von {count} richtig</translation>
    </message>
    <message>
        <source>✓ All worked out.</source>
        <translation>✓ Alles selbst gerechnet.</translation>
    </message>
    <message>
        <source>✓ Just as you predicted.</source>
        <translation>✓ Genau wie du vorhergesagt hast.</translation>
    </message>
    <message>
        <source>✓ Within {distance}, as was asked.</source>
        <translation>✓ Auf {distance} genau, wie verlangt.</translation>
    </message>
</context>
<context>
    <name>LessonPlayer</name>
    <message>
        <source>setup of a lesson&apos;s step</source>
        <translation>Aufbau eines Lektionsschritts</translation>
    </message>
</context>
<context>
    <name>LessonPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>LessonSketch</name>
    <message>
        <source>Draw here how {what} will go, from the left to the right.</source>
        <translation>Zeichne hier von links nach rechts, wie {what} verlaufen wird.</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>der Bias</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
</context>
<context>
    <name>LessonTarget</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>LessonText</name>
    <message>
        <source>Nothing to offer here.</source>
        <translation>Hier gibt es nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>The lesson&apos;s text</source>
        <translation>Der Text der Lektion</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>&amp;Close lesson</source>
        <translation>Lektion schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation>Lektion ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>Neu &amp;aufbauen</translation>
    </message>
    <message>
        <source>End the lesson; it goes on there when you open it again.</source>
        <translation>Die Lektion beenden; sie geht dort weiter, wenn du sie wieder öffnest.</translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation>Lektionen (*{extension})</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>{file} wird geöffnet …</translation>
    </message>
    <message>
        <source>Put everything back as this step of the lesson has it.</source>
        <translation>Alles so herstellen, wie es dieser Schritt der Lektion verlangt.</translation>
    </message>
    <message>
        <source>Take a lesson that you or somebody else has written.</source>
        <translation>Eine Lektion nehmen, die du oder jemand anderes geschrieben hat.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation>{file} wurde nicht geöffnet: {why}.</translation>
    </message>
</context>
<context>
    <name>LogSlider</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Show the loss by powers of ten.</source>
        <translation>Den Verlust nach Zehnerpotenzen zeigen.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>lowest possible</source>
        <translation>kleinstmöglich</translation>
    </message>
    <message>
        <source>lowest so far</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>target loss</source>
        <translation>Zielverlust</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your experiment is still here; save it to be sure.</source>
        <translation>Etwas Unerwartetes ist geschehen. Dein Experiment ist noch da; speichere es sicherheitshalber.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>How much is done</source>
        <translation>Wie viel getan ist</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copied, to be opened in a browser: {address}</source>
        <translation>Kopiert, um es in einem Browser zu öffnen: {address}</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Nichts passt; ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>diverges beyond {rate}</source>
        <translation>divergiert über {rate}</translation>
    </message>
    <message>
        <source>fastest rate {rate}</source>
        <translation>schnellste Lernrate {rate}</translation>
    </message>
    <message>
        <source>not solved, loss {lowest} … {highest}</source>
        <translation>nicht gelöst, Verlust {lowest} … {highest}</translation>
    </message>
    <message>
        <source>solved at step 0 … {most}</source>
        <translation>gelöst bei Schritt 0 … {most}</translation>
    </message>
</context>
<context>
    <name>MarkingController</name>
    <message>
        <source>&amp;Mark a folder…</source>
        <translation>Ordner aus&amp;werten…</translation>
    </message>
    <message>
        <source>Make a table of a folder of reports: every run is computed again.</source>
        <translation>Aus einem Ordner von Berichten eine Tabelle machen: jeder Lauf wird noch einmal gerechnet.</translation>
    </message>
    <message>
        <source>Mark a folder</source>
        <translation>Ordner auswerten</translation>
    </message>
</context>
<context>
    <name>MarkingWindow</name>
    <message>
        <source>&amp;Another folder…</source>
        <translation>Anderer &amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>A&amp;uswertung</translation>
    </message>
    <message>
        <source>&amp;Open run</source>
        <translation>&amp;Lauf öffnen</translation>
    </message>
    <message>
        <source>&amp;Predictions</source>
        <translation>&amp;Vorhersagen</translation>
    </message>
    <message>
        <source>A lesson&apos;s file…</source>
        <translation>Datei einer Lektion…</translation>
    </message>
    <message>
        <source>As the reports have it</source>
        <translation>Wie die Berichte sagen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>Auswertung exportieren</translation>
    </message>
    <message>
        <source>Files: {done} of {total}</source>
        <translation>Dateien: {done} von {total}</translation>
    </message>
    <message>
        <source>Files: {files}. With a problem: {problems}. With the runs of another: {copies}.</source>
        <translation>Dateien: {files}. Mit einem Problem: {problems}. Mit den Läufen eines anderen: {copies}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation>Lektionen (*{extension})</translation>
    </message>
    <message>
        <source>Mark a folder</source>
        <translation>Ordner auswerten</translation>
    </message>
    <message>
        <source>Mark no more files; the rows that are there stay.</source>
        <translation>Keine weiteren Dateien auswerten; die Zeilen, die da sind, bleiben.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Marks — Neuron Lab</source>
        <translation>Auswertung — Neuron Lab</translation>
    </message>
    <message>
        <source>No key can be made of {file}: {why}</source>
        <translation>Aus {file} lässt sich kein Schlüssel machen: {why}</translation>
    </message>
    <message>
        <source>Open this report&apos;s run in the laboratory (Return)</source>
        <translation>Den Lauf dieses Berichts im Labor öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Progress of marking</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {why}. Choose another one</source>
        <translation>Der Ordner {folder} kann nicht gelesen werden: {why}. Einen anderen wählen</translation>
    </message>
    <message>
        <source>The lesson by which answers are judged, whatever a report claims.</source>
        <translation>Die Lektion, nach der Antworten beurteilt werden, was auch immer ein Bericht behauptet.</translation>
    </message>
    <message>
        <source>There are no reports in this folder; choose another one</source>
        <translation>In diesem Ordner sind keine Berichte; einen anderen wählen</translation>
    </message>
    <message>
        <source>Write the table to a text file, CSV.</source>
        <translation>Die Tabelle in eine Textdatei schreiben, CSV.</translation>
    </message>
</context>
<context>
    <name>MarksModel</name>
    <message>
        <source>Another report with the same runs and changes, where others show that there was a choice: a reason to look, no proof.</source>
        <translation>Ein anderer Bericht mit denselben Läufen und Änderungen, wo die übrigen zeigen, dass man die Wahl hatte: ein Grund hinzusehen, kein Beweis.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>How many predictions were made in all.</source>
        <translation>Wie viele Vorhersagen insgesamt gemacht wurden.</translation>
    </message>
    <message>
        <source>How many questions have a prediction.</source>
        <translation>Wie viele Fragen eine Vorhersage haben.</translation>
    </message>
    <message>
        <source>How many runs are as the report says, computed again.</source>
        <translation>Wie viele Läufe, noch einmal gerechnet, so sind, wie der Bericht sagt.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Of the first run.</source>
        <translation>Des ersten Laufs.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Their length in characters.</source>
        <translation>Ihre Länge in Zeichen.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
</context>
<context>
    <name>MedalRow</name>
    <message>
        <source>{medal}: {bound}</source>
        <translation>{medal}: {bound}</translation>
    </message>
    <message>
        <source>{medal}: {bound}, earned</source>
        <translation>{medal}: {bound}, verdient</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source> to </source>
        <translation> bis </translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <source>By the largest</source>
        <translation>Durch das Maximum</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Penalties on large weights</source>
        <translation>Strafterme für Gewichte</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>The bias learns, too</source>
        <translation>Auch der Bias lernt</translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation>Derselbe Seed zieht dieselben Zahlen.</translation>
    </message>
    <message>
        <source>change of the bias</source>
        <translation>Änderung des Bias</translation>
    </message>
    <message>
        <source>change of the seed</source>
        <translation>Änderung des Seeds</translation>
    </message>
    <message>
        <source>change of the start weights</source>
        <translation>Änderung der Startgewichte</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>Änderung von {name}</translation>
    </message>
    <message>
        <source>every input within −1…1</source>
        <translation>jede Eingabe in −1…1</translation>
    </message>
    <message>
        <source>mean 0, deviation 1</source>
        <translation>Mittelwert 0, Abweichung 1</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>the inputs as they are</source>
        <translation>die Eingaben, wie sie sind</translation>
    </message>
    <message>
        <source>“-10 to 10” draws every weight from that range; “{list}” sets the weights one by one.</source>
        <translation>„-10 bis 10“ zieht jedes Gewicht aus diesem Bereich; „{list}“ setzt die Gewichte einzeln.</translation>
    </message>
</context>
<context>
    <name>NeuronPicture</name>
    <message>
        <source>Neuron with its weights; arrow keys choose one, Enter sets its start</source>
        <translation>Neuron mit seinen Gewichten; Pfeiltasten wählen eines, Eingabe setzt seinen Startwert</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <source>bias, fixed</source>
        <translation>Bias, fest</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>further inputs: {count}</source>
        <translation>weitere Eingaben: {count}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>w{number} of {input}</source>
        <translation>w{number} von {input}</translation>
    </message>
    <message>
        <source>{inputs}, bias {bias}: sum {z}, output {a}, target {y}, error {e}.</source>
        <translation>{inputs}, Bias {bias}: Summe {z}, Ausgabe {a}, Zielwert {y}, Fehler {e}.</translation>
    </message>
    <message>
        <source>{input} {value} times {weight}</source>
        <translation>{input} {value} mal {weight}</translation>
    </message>
    <message>
        <source>{name}: {value}. Click to set where it starts.</source>
        <translation>{name}: {value}. Klicken, um den Startwert zu setzen.</translation>
    </message>
    <message>
        <source>{name}: {value}. Press Enter to set where it starts.</source>
        <translation>{name}: {value}. Eingabe drücken, um den Startwert zu setzen.</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} weitere</translation>
    </message>
</context>
<context>
    <name>NeuronPictureView</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Neuron picture</source>
        <translation>Bild des Neurons</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start value of {name}</source>
        <translation>Startwert von {name}</translation>
    </message>
</context>
<context>
    <name>NewTarget</name>
    <message>
        <source>Class of new points</source>
        <translation>Klasse neuer Punkte</translation>
    </message>
    <message>
        <source>Target of new points</source>
        <translation>Zielwert neuer Punkte</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>No notes yet. Enter or “Edit” begins some, in Markdown.</source>
        <translation>Noch keine Notizen. Enter oder „Bearbeiten“ beginnt welche, in Markdown.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes, as Markdown</source>
        <translation>Notizen, als Markdown</translation>
    </message>
    <message>
        <source>Show the notes as they read (Esc)</source>
        <translation>Die Notizen zeigen, wie man sie liest (Esc)</translation>
    </message>
    <message>
        <source>Write notes (Enter)</source>
        <translation>Notizen schreiben (Enter)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Within {distance} is near enough.</source>
        <translation>Auf {distance} genau reicht.</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>Änderung von {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation>{name}, Schieber</translation>
    </message>
</context>
<context>
    <name>OutsideEdits</name>
    <message>
        <source>change of the start</source>
        <translation>Änderung des Starts</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Nichts passt; ein anderes Wort versuchen.</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Type a few words of what you want to do</source>
        <translation>Ein paar Worte dazu, was du tun willst</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Open {panel}</source>
        <translation>{panel} öffnen</translation>
    </message>
</context>
<context>
    <name>PinModel</name>
    <message>
        <source>Best loss</source>
        <translation>Bester Verlust</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Endverlust</translation>
    </message>
    <message>
        <source>How long computing the steps took; a few at a time, as in a race, take longer than many.</source>
        <translation>Wie lange das Rechnen der Schritte dauerte; je wenige auf einmal, wie im Wettrennen, dauern länger als viele.</translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation>Verlustausw.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Passes over the samples: 1 for a guess or a step over all samples; for a mini-batch or the perceptron rule its share of the samples; Newton pays 1 more for each parameter.</source>
        <translation>Durchgänge durch die Beispiele: 1 für einen Versuch oder einen Schritt über alle Beispiele; für einen Mini-Batch oder die Perzeptron-Regel deren Anteil an den Beispielen; Newton zahlt 1 mehr für jeden Parameter.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Those that differ, or are not the usual ones.</source>
        <translation>Die, die sich unterscheiden oder nicht die üblichen sind.</translation>
    </message>
    <message>
        <source>Tick it to show it in the plots.</source>
        <translation>Ankreuzen, um den Lauf in den Diagrammen zu zeigen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Compare the pinned runs in a table</source>
        <translation>Die angehefteten Läufe in einer Tabelle vergleichen</translation>
    </message>
    <message>
        <source>Pinned runs</source>
        <translation>Angeheftete Läufe</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Show or hide {name}</source>
        <translation>{name} zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
</context>
<context>
    <name>PlotWords</name>
    <message>
        <source>&amp;Tell more</source>
        <translation>&amp;Mehr erzählen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>First how low and high every curve goes, then numbers</source>
        <translation>Zuerst, wie tief und hoch jede Kurve geht, dann Zahlen</translation>
    </message>
    <message>
        <source>The plots in words</source>
        <translation>Die Diagramme in Worten</translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>Diverged: {names}.</source>
        <translation>Divergiert: {names}.</translation>
    </message>
    <message>
        <source>Place {place}: {names}.</source>
        <translation>Platz {place}: {names}.</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Siegertreppchen</translation>
    </message>
    <message>
        <source>loss evaluations: {cost}</source>
        <translation>Verlustauswertungen: {cost}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Predictions of the class</source>
        <translation>Vorhersagen des Kurses</translation>
    </message>
</context>
<context>
    <name>PredictionsPage</name>
    <message>
        <source>No report has answers to a lesson.</source>
        <translation>Kein Bericht hat Antworten zu einer Lektion.</translation>
    </message>
    <message>
        <source>Predictions: {count}</source>
        <translation>Vorhersagen: {count}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Show what is &amp;right</source>
        <translation>&amp;Richtiges zeigen</translation>
    </message>
    <message>
        <source>{lesson}, step {step}</source>
        <translation>{lesson}, Schritt {step}</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Choose keys, language, look, sound, and how numbers are typed.</source>
        <translation>Tasten, Sprache, Aussehen, Klang und das Tippen von Zahlen wählen.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comma, 3,14</source>
        <translation>Komma, 3,14</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Each step is heard as it is made. The higher the loss, the higher the pitch.</source>
        <translation>Jeder Schritt ist zu hören, während er entsteht. Je höher der Verlust, desto höher der Ton.</translation>
    </message>
    <message>
        <source>For what you type. Files, and what is only read, have the point.</source>
        <translation>Für das, was getippt wird. Dateien, und was nur gelesen wird, haben den Punkt.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Kept here, for the reports that you hand in.</source>
        <translation>Wird hier aufgehoben, für Berichte, die abgegeben werden.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Panels slide out, and what a lesson points at is ringed with a pulse.</source>
        <translation>Bereiche gleiten heraus, und worauf eine Lektion zeigt, umgibt kurz ein pulsierender Rahmen.</translation>
    </message>
    <message>
        <source>Point, 3.14</source>
        <translation>Punkt, 3.14</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>&amp;Black screen</source>
        <translation>&amp;Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>Hide everything until a key is pressed.</source>
        <translation>Alles verbergen, bis eine Taste gedrückt wird.</translation>
    </message>
    <message>
        <source>Large type and one or two views, for a room to see.</source>
        <translation>Große Schrift und ein oder zwei Ansichten, für einen ganzen Saal.</translation>
    </message>
    <message>
        <source>Show &amp;key presses</source>
        <translation>&amp;Tastendrücke zeigen</translation>
    </message>
    <message>
        <source>Show each key that is pressed, large.</source>
        <translation>Jede gedrückte Taste groß anzeigen.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page &amp;back</source>
        <translation>Seite &amp;zurück</translation>
    </message>
    <message>
        <source>Page &amp;on</source>
        <translation>Seite &amp;weiter</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Show the &amp;key</source>
        <translation>&amp;Lösung zeigen</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>A remark</source>
        <translation>Eine Bemerkung</translation>
    </message>
    <message>
        <source>Another table; click to take that one</source>
        <translation>Eine andere Tabelle; klicken, um sie zu nehmen</translation>
    </message>
    <message>
        <source>Click to leave this line out</source>
        <translation>Klicken, um diese Zeile auszulassen</translation>
    </message>
    <message>
        <source>Left out; click to take it</source>
        <translation>Ausgelassen; klicken, um sie zu nehmen</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Die Namen</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>Die Einheiten</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>target: is {text}</source>
        <translation>Zielwert: ist {text}</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>+ Input</source>
        <translation>+ Eingabe</translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation>+ Zeile</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Eine Eingabe hinzufügen</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>More to do with the selected cells</source>
        <translation>Mehr für die gewählten Zellen</translation>
    </message>
    <message>
        <source>Type an equation, such as 256x + 212y = 1492.</source>
        <translation>Eine Gleichung eingeben, etwa 256x + 212y = 1492.</translation>
    </message>
    <message>
        <source>new equation</source>
        <translation>neue Gleichung</translation>
    </message>
</context>
<context>
    <name>ProgramDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export as a program</source>
        <translation>Als Programm exportieren</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Learns with</source>
        <translation>Lernt mit</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
</context>
<context>
    <name>PullBars</name>
    <message>
        <source>Pulls of all samples</source>
        <translation>Zug aller Beispiele</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>{up} bars up, {down} down; at the ends samples {first} and {last}</source>
        <translation>{up} Balken nach oben, {down} nach unten; an den Enden die Beispiele {first} und {last}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>QualityLine</name>
    <message>
        <source>Of the {drawn} drawn samples: {measures}</source>
        <translation>Von den {drawn} gezeichneten Beispielen: {measures}</translation>
    </message>
    <message>
        <source>RMSE and MAE are in the unit of {target}.</source>
        <translation>RMSE und MAE stehen in der Einheit von {target}.</translation>
    </message>
</context>
<context>
    <name>RaceController</name>
    <message>
        <source>Let several ways to learn run side by side, from one start.</source>
        <translation>Mehrere Lernweisen nebeneinander laufen lassen, von demselben Start aus.</translation>
    </message>
    <message>
        <source>Rac&amp;e…</source>
        <translation>&amp;Wettrennen…</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Pin all</source>
        <translation>Alle an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Add somebody to race.</source>
        <translation>Teilnehmer hinzufügen.</translation>
    </message>
    <message>
        <source>Before the race, the best rate or step of each is found: by theory where it is known, else in trials, whose loss evaluations the table shows. What is set here stays as it is.</source>
        <translation>Vor dem Rennen wird für jeden die beste Lernrate oder Schrittweite gesucht: durch Theorie, wo sie bekannt ist, sonst in Proben, deren Verlustauswertungen die Tabelle zeigt. Was hier eingestellt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Budget of each, in loss evaluations</source>
        <translation>Budget für jeden, in Verlustauswertungen</translation>
    </message>
    <message>
        <source>Budget, in loss evaluations</source>
        <translation>Budget, in Verlustauswertungen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each at its &amp;best rate</source>
        <translation>Jeder mit seiner &amp;besten Lernrate</translation>
    </message>
    <message>
        <source>Keep these runs in the table of pinned runs.</source>
        <translation>Diese Läufe in der Tabelle der angehefteten Läufe behalten.</translation>
    </message>
    <message>
        <source>Looking for the best rate of each … {percent} %</source>
        <translation>Die beste Lernrate eines jeden wird gesucht … {percent} %</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettrennen</translation>
    </message>
    <message>
        <source>So many passes over the samples has everybody. A guess costs one; so does a whole step.</source>
        <translation>So viele Durchgänge durch die Beispiele hat jeder. Ein Versuch kostet einen, ein ganzer Schritt ebenso.</translation>
    </message>
    <message>
        <source>The chosen racer learns by</source>
        <translation>Der gewählte Teilnehmer lernt mit</translation>
    </message>
    <message>
        <source>The experiment has no tolerance, so nobody can get there: the lowest loss wins.</source>
        <translation>Das Experiment hat keine Toleranz, also kommt niemand ans Ziel: Der kleinste Verlust gewinnt.</translation>
    </message>
    <message>
        <source>They are off …</source>
        <translation>Los geht es …</translation>
    </message>
    <message>
        <source>Type a number above 0, and at most a billion</source>
        <translation>Eine Zahl über 0 eingeben, höchstens eine Milliarde</translation>
    </message>
    <message>
        <source>Way to learn</source>
        <translation>Lernweise</translation>
    </message>
    <message>
        <source>Who gets there with the fewest loss evaluations? All start from the same weights.</source>
        <translation>Wer kommt mit den wenigsten Verlustauswertungen ans Ziel? Alle beginnen bei denselben Gewichten.</translation>
    </message>
</context>
<context>
    <name>RacePlot</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation>Verlustauswertungen</translation>
    </message>
    <message>
        <source>{name}: best loss {loss}, loss evaluations {cost}</source>
        <translation>{name}: bester Verlust {loss}, Verlustauswertungen {cost}</translation>
    </message>
</context>
<context>
    <name>RateSlider</name>
    <message>
        <source>Beyond: diverges</source>
        <translation>Darüber: divergiert</translation>
    </message>
    <message>
        <source>Up to {rate}: oscillates, but converges</source>
        <translation>Bis {rate}: schwingt, konvergiert aber</translation>
    </message>
    <message>
        <source>Up to {rate}: safe, no step overshoots</source>
        <translation>Bis {rate}: sicher, kein Schritt schießt über das Ziel hinaus</translation>
    </message>
    <message>
        <source>Up to {rate}: safe, no step raises the loss</source>
        <translation>Bis {rate}: sicher, kein Schritt erhöht den Verlust</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>schwingt</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>▼ {rate}: the fastest</source>
        <translation>▼ {rate}: die schnellste</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>No file has been open yet</source>
        <translation>Noch war keine Datei offen</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>&amp;All records, 0 to {last}</source>
        <translation>&amp;Alle Stände, 0 bis {last}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Abstand k</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>Lines to be written: {count}, always with the first and the last record.</source>
        <translation>Zeilen, die geschrieben werden: {count}, immer mit dem ersten und dem letzten Stand.</translation>
    </message>
    <message>
        <source>Records in &amp;sight, {first} to {last}</source>
        <translation>&amp;Sichtbare Stände, {first} bis {last}</translation>
    </message>
    <message>
        <source>Records in &amp;sight: zoom in on a plot first</source>
        <translation>&amp;Sichtbare Stände: erst in ein Diagramm hineinzoomen</translation>
    </message>
    <message>
        <source>Write every k-th record, k =</source>
        <translation>Jeden k-ten Stand schreiben, k =</translation>
    </message>
</context>
<context>
    <name>RecoveryOffers</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Neuron Lab closed unexpectedly. Unsaved changes to {name}, {time}, are still here.</source>
        <translation>Neuron Lab wurde unerwartet beendet. Nicht gespeicherte Änderungen an {name}, {time}, sind noch da.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Write report</source>
        <translation>Bericht &amp;schreiben</translation>
    </message>
    <message>
        <source>A page for any browser (HTML)</source>
        <translation>Eine Seite für jeden Browser (HTML)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Name the file to be written</source>
        <translation>Die Datei nennen, die geschrieben werden soll</translation>
    </message>
    <message>
        <source>Numbers such as 0, 54 or 0:3. Their arithmetic is in the report, as in This step.</source>
        <translation>Nummern wie 0, 54 oder 0:3. Ihre Rechnung steht im Bericht, wie in Dieser Schritt.</translation>
    </message>
    <message>
        <source>On paper (PDF)</source>
        <translation>Auf Papier (PDF)</translation>
    </message>
    <message>
        <source>Predictions in “{lesson}”</source>
        <translation>Vorhersagen in „{lesson}“</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reports (*{extension})</source>
        <translation>Berichte (*{extension})</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Steps written out</source>
        <translation>Schritte mit Rechnung</translation>
    </message>
    <message>
        <source>The present run, step {step}</source>
        <translation>Der jetzige Lauf, Schritt {step}</translation>
    </message>
    <message>
        <source>There is no folder {folder}</source>
        <translation>Es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>What was worked out by hand</source>
        <translation>Was von Hand gerechnet wurde</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it</source>
        <translation>{file} ist ein Ordner; eine Datei darin nennen</translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Hand your run in as one page that anybody can verify.</source>
        <translation>Den Lauf als eine Seite abgeben, die jeder nachrechnen kann.</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>{file} wird geöffnet …</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>my run</source>
        <translation>mein Lauf</translation>
    </message>
    <message>
        <source>{file} by {author}: {verified}.</source>
        <translation>{file} von {author}: {verified}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{file} is written. Whoever gets it can verify every number in it.</source>
        <translation>{file} ist geschrieben. Wer es bekommt, kann jede Zahl darin nachrechnen.</translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation>{file} wurde nicht geöffnet: {why}.</translation>
    </message>
    <message>
        <source>{file}: {verified}.</source>
        <translation>{file}: {verified}.</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <source>&amp;Continue from here</source>
        <translation>Ab &amp;hier weiter</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>&amp;Neuer Start</translation>
    </message>
    <message>
        <source>&amp;Run or pause</source>
        <translation>&amp;Starten oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>S&amp;chritt</translation>
    </message>
    <message>
        <source>Go another way from the step that is looked at.</source>
        <translation>Vom gezeigten Schritt aus einen anderen Weg gehen.</translation>
    </message>
    <message>
        <source>Go back to step 0 with the same start.</source>
        <translation>Mit demselben Start zu Schritt 0 zurückkehren.</translation>
    </message>
    <message>
        <source>Go back to the experiment as it was opened, edits undone.</source>
        <translation>Zum Experiment zurückkehren, wie es geöffnet wurde, ohne die Änderungen.</translation>
    </message>
    <message>
        <source>Go to step 0 with other random numbers: the next seed.</source>
        <translation>Zu Schritt 0 mit anderen Zufallszahlen gehen: dem nächsten Seed.</translation>
    </message>
    <message>
        <source>Let the neuron learn, or pause it.</source>
        <translation>Das Neuron lernen lassen oder anhalten.</translation>
    </message>
    <message>
        <source>Look at the step before.</source>
        <translation>Den Schritt davor ansehen.</translation>
    </message>
    <message>
        <source>Make one step, or look at the next one.</source>
        <translation>Einen Schritt machen oder den nächsten ansehen.</translation>
    </message>
    <message>
        <source>Res&amp;tart</source>
        <translation>&amp;Von vorn</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alles zurück</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>neuer Start</translation>
    </message>
    <message>
        <source>reset of everything</source>
        <translation>Zurücksetzen von allem</translation>
    </message>
</context>
<context>
    <name>SampleCommands</name>
    <message>
        <source>Clear to 0</source>
        <translation>Auf 0 setzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with names</source>
        <translation>Mit Namen kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Insert inputs before</source>
        <translation>Eingaben davor einfügen</translation>
    </message>
    <message>
        <source>Insert rows above</source>
        <translation>Zeilen darüber einfügen</translation>
    </message>
    <message>
        <source>Insert rows below</source>
        <translation>Zeilen darunter einfügen</translation>
    </message>
    <message>
        <source>Move columns left</source>
        <translation>Spalten nach links</translation>
    </message>
    <message>
        <source>Move columns right</source>
        <translation>Spalten nach rechts</translation>
    </message>
    <message>
        <source>Move rows down</source>
        <translation>Zeilen nach unten</translation>
    </message>
    <message>
        <source>Move rows up</source>
        <translation>Zeilen nach oben</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Remove inputs</source>
        <translation>Eingaben entfernen</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Select a cell of the column to remove first</source>
        <translation>Zuerst eine Zelle der Spalte wählen, die entfernt werden soll</translation>
    </message>
    <message>
        <source>Select a cell of the row to remove first</source>
        <translation>Zuerst eine Zelle der Zeile wählen, die entfernt werden soll</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select cells that have numbers first</source>
        <translation>Zuerst Zellen mit Zahlen wählen</translation>
    </message>
    <message>
        <source>Select one block of cells; these do not lie side by side</source>
        <translation>Einen zusammenhängenden Block von Zellen wählen</translation>
    </message>
    <message>
        <source>Select rows or columns that lie side by side to move them</source>
        <translation>Zum Verschieben Zeilen oder Spalten wählen, die nebeneinander liegen</translation>
    </message>
    <message>
        <source>Select what to move first</source>
        <translation>Zuerst wählen, was verschoben werden soll</translation>
    </message>
    <message>
        <source>Sort, largest first</source>
        <translation>Sortieren, größte zuerst</translation>
    </message>
    <message>
        <source>Sort, smallest first</source>
        <translation>Sortieren, kleinste zuerst</translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>move of point {number}</source>
        <translation>Verschieben von Punkt {number}</translation>
    </message>
    <message>
        <source>new point</source>
        <translation>neuer Punkt</translation>
    </message>
</context>
<context>
    <name>SampleHeader</name>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>Double-click to rename it, drag it when selected to move it.</source>
        <translation>Zum Umbenennen doppelklicken; ausgewählt lässt sie sich ziehen.</translation>
    </message>
    <message>
        <source>Input {n}: {name}</source>
        <translation>Eingabe {n}: {name}</translation>
    </message>
    <message>
        <source>Row {row}, {name}: {reason}.</source>
        <translation>Zeile {row}, {name}: {reason}.</translation>
    </message>
    <message>
        <source>Row {row}, {name}: {reason}. {value} stays in force.</source>
        <translation>Zeile {row}, {name}: {reason}. Es bleibt bei {value}.</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Zielwert: {name}</translation>
    </message>
    <message>
        <source>Type a number here to add a sample.</source>
        <translation>Hier eine Zahl eingeben, um ein Beispiel hinzuzufügen.</translation>
    </message>
    <message>
        <source>change of {name} in row {row}</source>
        <translation>Änderung von {name} in Zeile {row}</translation>
    </message>
    <message>
        <source>clearing of {cells}</source>
        <translation>Leeren von {cells}</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>Ausfüllen nach unten</translation>
    </message>
    <message>
        <source>move of {columns}</source>
        <translation>Verschieben von {columns}</translation>
    </message>
    <message>
        <source>move of {rows}</source>
        <translation>Verschieben von {rows}</translation>
    </message>
    <message>
        <source>new input</source>
        <translation>neue Eingabe</translation>
    </message>
    <message>
        <source>new name of {name}</source>
        <translation>neuer Name von {name}</translation>
    </message>
    <message>
        <source>new row {row}</source>
        <translation>neue Zeile {row}</translation>
    </message>
    <message>
        <source>paste of {cells}</source>
        <translation>Einfügen von {cells}</translation>
    </message>
    <message>
        <source>removal of {columns}</source>
        <translation>Entfernen von {columns}</translation>
    </message>
    <message>
        <source>removal of {rows}</source>
        <translation>Entfernen von {rows}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>sort by {name}</source>
        <translation>Sortieren nach {name}</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} Zellen</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} Spalten</translation>
    </message>
    <message>
        <source>{count} new inputs</source>
        <translation>{count} neue Eingaben</translation>
    </message>
    <message>
        <source>{count} new rows</source>
        <translation>{count} neue Zeilen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
</context>
<context>
    <name>SampleSpin</name>
    <message>
        <source> of {count}</source>
        <translation> von {count}</translation>
    </message>
    <message>
        <source>Sample </source>
        <translation>Beispiel </translation>
    </message>
    <message>
        <source>Sample to look at</source>
        <translation>Gezeigtes Beispiel</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>A row is a sample, the last column the target. Type to replace a number, F2 edits it. Tab and Enter go on to the next cell, Ctrl+Tab leaves the table.</source>
        <translation>Eine Zeile ist ein Beispiel, die letzte Spalte der Zielwert. Tippen ersetzt eine Zahl, F2 bearbeitet sie. Tab und Eingabe gehen zur nächsten Zelle, Strg+Tab verlässt die Tabelle.</translation>
    </message>
    <message>
        <source>Rename column…</source>
        <translation>Spalte umbenennen…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>ScenesController</name>
    <message>
        <source>Sav&amp;e as a new scene…</source>
        <translation>Als neue Szene speic&amp;hern…</translation>
    </message>
    <message>
        <source>Save &amp;this scene</source>
        <translation>Diese Szene s&amp;peichern</translation>
    </message>
    <message>
        <source>Save that in a file of its own, as one more scene to be turned to.</source>
        <translation>Das in einer eigenen Datei speichern, als eine weitere Szene zum Blättern.</translation>
    </message>
    <message>
        <source>Save the experiment with what the window shows: step, views, zoom, speed and pins.</source>
        <translation>Das Experiment mit dem speichern, was das Fenster zeigt: Schritt, Ansichten, Ausschnitte, Tempo und angeheftete Läufe.</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>Szene</translation>
    </message>
</context>
<context>
    <name>SketchPad</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Schritt {step}: {value}</translation>
    </message>
</context>
<context>
    <name>SketchRow</name>
    <message>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Draw by keys</source>
        <translation>Mit Tasten zeichnen</translation>
    </message>
    <message>
        <source>Draw in the dotted frame with mouse, pen or finger. By keys: ← and → choose a place, ↑ and ↓ move the line there, Delete takes it back.</source>
        <translation>Zeichne im gepunkteten Rahmen mit Maus, Stift oder Finger. Mit Tasten: ← und → wählen eine Stelle, ↑ und ↓ verschieben dort die Linie, Entf nimmt es zurück.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It went another way. That is how one learns.</source>
        <translation>Es kam anders. So lernt man.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>The shape is right, the size is not.</source>
        <translation>Die Form stimmt, die Größe nicht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What happened: {shape} (step {step}: {value}).</source>
        <translation>Was geschah: {shape} (Schritt {step}: {value}).</translation>
    </message>
    <message>
        <source>Your sketch: {shape} (step {step}: {value}).</source>
        <translation>Deine Skizze: {shape} (Schritt {step}: {value}).</translation>
    </message>
    <message>
        <source>✓ It went much as you drew it.</source>
        <translation>✓ So ungefähr kam es, wie gezeichnet.</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <source>&amp;Hear each step</source>
        <translation>&amp;Jeden Schritt hören</translation>
    </message>
    <message>
        <source>&amp;Hear this run</source>
        <translation>Diesen &amp;Lauf anhören</translation>
    </message>
    <message>
        <source>Making the sound of the run …</source>
        <translation>Der Klang des Laufs entsteht …</translation>
    </message>
    <message>
        <source>Play a tone for each step as it is made: the higher the loss, the higher the pitch.</source>
        <translation>Zu jedem Schritt, der entsteht, einen Ton spielen: je höher der Verlust, desto höher der Ton.</translation>
    </message>
    <message>
        <source>Play the whole run in three seconds: the loss is the pitch.</source>
        <translation>Den ganzen Lauf in drei Sekunden spielen: Der Verlust ist die Tonhöhe.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Back to its size</source>
        <translation>Zurück zu ihrer Größe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>beside {view}</source>
        <translation>neben {view}</translation>
    </message>
</context>
<context>
    <name>StandingTable</name>
    <message>
        <source>Best loss</source>
        <translation>Bester Verlust</translation>
    </message>
    <message>
        <source>Best rate (cost)</source>
        <translation>Lernrate (Kosten)</translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation>Verlustauswertungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Racer</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Racers</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>What the trials have cost, in loss evaluations.</source>
        <translation>Was die Proben gekostet haben, in Verlustauswertungen.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Skipped, or answered otherwise: {steps}</source>
        <translation>Übersprungen oder anders beantwortet: {steps}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>SweepController</name>
    <message>
        <source>Make many runs with other learning rates and seeds, and see on a map how they end.</source>
        <translation>Viele Läufe mit anderen Lernraten und Seeds machen und auf einer Karte sehen, wie sie enden.</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Parameterstudie…</translation>
    </message>
    <message>
        <source>run of the sweep</source>
        <translation>Lauf aus der Parameterstudie</translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>Steps to solve</source>
        <translation>Schritte bis zur Lösung</translation>
    </message>
    <message>
        <source>diverges beyond</source>
        <translation>divergiert darüber</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>schnellste</translation>
    </message>
    <message>
        <source>in many, up to {most}</source>
        <translation>in vielen, bis {most}</translation>
    </message>
    <message>
        <source>not solved, loss {loss}</source>
        <translation>nicht gelöst, Verlust {loss}</translation>
    </message>
    <message>
        <source>solved in few steps</source>
        <translation>in wenigen Schritten gelöst</translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Across the map</source>
        <translation>Waagrecht auf der Karte</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Choose two different options</source>
        <translation>Zwei verschiedene Optionen wählen</translation>
    </message>
    <message>
        <source>Each cell will be a run of its own. Start fills the map.</source>
        <translation>Jede Zelle wird ein eigener Lauf. Starten füllt die Karte.</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>Parameterstudie exportieren</translation>
    </message>
    <message>
        <source>Make no more runs; those on the map stay.</source>
        <translation>Keine weiteren Läufe machen; die auf der Karte bleiben.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Point at a cell, or go there by the arrow keys. Space plays its row.</source>
        <translation>Auf eine Zelle zeigen oder mit den Pfeiltasten hingehen. Die Leertaste spielt ihre Zeile.</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Fortschritt der Parameterstudie</translation>
    </message>
    <message>
        <source>Sweep — Neuron Lab</source>
        <translation>Parameterstudie — Neuron Lab</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Up the map</source>
        <translation>Senkrecht auf der Karte</translation>
    </message>
    <message>
        <source>Write every run of the map to a table, CSV, or the map to a picture, PNG.</source>
        <translation>Jeden Lauf der Karte in eine Tabelle (CSV) schreiben oder die Karte in ein Bild (PNG).</translation>
    </message>
</context>
<context>
    <name>TablesController</name>
    <message>
        <source>&amp;Export data…</source>
        <translation>Daten e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>Daten &amp;importieren…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Tables ({kinds});;All files (*)</source>
        <translation>Tabellen ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take samples from a text file, CSV.</source>
        <translation>Beispiele aus einer Textdatei (CSV) übernehmen.</translation>
    </message>
    <message>
        <source>Write the samples to a text file, CSV.</source>
        <translation>Die Beispiele in eine Textdatei (CSV) schreiben.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>beispiele</translation>
    </message>
</context>
<context>
    <name>ThisStepView</name>
    <message>
        <source>Find this step&apos;s numbers yourself; each is judged at once.</source>
        <translation>Die Zahlen dieses Schritts selbst finden; jede wird sofort geprüft.</translation>
    </message>
    <message>
        <source>From the inputs to the loss</source>
        <translation>Von den Eingaben zum Verlust</translation>
    </message>
    <message>
        <source>From the loss to the new weights</source>
        <translation>Vom Verlust zu den neuen Gewichten</translation>
    </message>
    <message>
        <source>Results are rounded to six digits; the numbers they come from carry as many as it takes.</source>
        <translation>Ergebnisse sind auf sechs Stellen gerundet; die Zahlen, aus denen sie kommen, haben so viele, wie nötig sind.</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Selbst rechnen</translation>
    </message>
</context>
<context>
    <name>TimeControls</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>1 Schritt pro Sekunde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time controls</source>
        <translation>Zeitsteuerung</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>{count} steps/s</source>
        <translation>{count} Schritte/s</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Options were changed on the way, at step {steps}.</source>
        <translation>Unterwegs wurden Optionen geändert, bei Schritt {steps}.</translation>
    </message>
    <message>
        <source>Shown step</source>
        <translation>Gezeigter Schritt</translation>
    </message>
    <message>
        <source>Shown step, slider</source>
        <translation>Gezeigter Schritt, Schieber</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The steps go from 0 to {steps}</source>
        <translation>Die Schritte gehen von 0 bis {steps}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>of {steps}</source>
        <translation>von {steps}</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>TryRow</name>
    <message>
        <source>No try yet.</source>
        <translation>Noch kein Versuch.</translation>
    </message>
    <message>
        <source>Par: {value}.</source>
        <translation>Par: {value}.</translation>
    </message>
    <message>
        <source>That is your best so far.</source>
        <translation>Das ist bisher dein bester.</translation>
    </message>
    <message>
        <source>This run does not count.</source>
        <translation>Dieser Lauf zählt nicht.</translation>
    </message>
    <message>
        <source>This try: {value}.</source>
        <translation>Dieser Versuch: {value}.</translation>
    </message>
    <message>
        <source>To be turned: {names}.</source>
        <translation>Zu verstellen: {names}.</translation>
    </message>
    <message>
        <source>Tries: {count}.</source>
        <translation>Versuche: {count}.</translation>
    </message>
    <message>
        <source>Your best: {value}, with {settings}.</source>
        <translation>Dein bester: {value}, mit {settings}.</translation>
    </message>
    <message>
        <source>Your best: {value}.</source>
        <translation>Dein bester: {value}.</translation>
    </message>
    <message>
        <source>✓ Found: {value}, and the target has {target}.</source>
        <translation>✓ Gefunden: {value}, und das Ziel hat {target}.</translation>
    </message>
    <message>
        <source>✓ This try: {value}, par.</source>
        <translation>✓ Dieser Versuch: {value}, Par.</translation>
    </message>
    <message>
        <source>✓ This try: {value}, {medal}.</source>
        <translation>✓ Dieser Versuch: {value}, {medal}.</translation>
    </message>
</context>
<context>
    <name>TugOfWar</name>
    <message>
        <source>1 other</source>
        <translation>1 anderes</translation>
    </message>
    <message>
        <source>Tug-of-war of the samples</source>
        <translation>Tauziehen der Beispiele</translation>
    </message>
    <message>
        <source>Weight of the tug-of-war</source>
        <translation>Gewicht des Tauziehens</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} andere</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>&amp;Next scene</source>
        <translation>&amp;Nächste Szene</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Previous scene</source>
        <translation>&amp;Vorige Szene</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Go back to the lesson&apos;s step, or to the prepared scene, before.</source>
        <translation>Zum Schritt der Lektion oder zur vorbereiteten Szene davor zurückgehen.</translation>
    </message>
    <message>
        <source>Go on with the lesson, or to the next prepared scene.</source>
        <translation>Mit der Lektion fortfahren, oder zur nächsten vorbereiteten Szene gehen.</translation>
    </message>
    <message>
        <source>Looking for another scene …</source>
        <translation>Eine andere Szene wird gesucht …</translation>
    </message>
    <message>
        <source>This is the first scene of its folder.</source>
        <translation>Das ist die erste Szene in ihrem Ordner.</translation>
    </message>
    <message>
        <source>This is the last scene of its folder.</source>
        <translation>Das ist die letzte Szene in ihrem Ordner.</translation>
    </message>
    <message>
        <source>You tried something out in this scene before.</source>
        <translation>Du hast in dieser Szene vorhin etwas ausprobiert.</translation>
    </message>
    <message>
        <source>what was tried out</source>
        <translation>was ausprobiert wurde</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back.</source>
        <translation>Die zurückgenommene Änderung wiederholen.</translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>VariantsController</name>
    <message>
        <source>&amp;Variants…</source>
        <translation>Varian&amp;ten…</translation>
    </message>
    <message>
        <source>Give each student the same task in other numbers, as files.</source>
        <translation>Allen dieselbe Aufgabe mit anderen Zahlen geben, als Dateien.</translation>
    </message>
</context>
<context>
    <name>VariantsDialog</name>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Erzeugen…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Namen…</translation>
    </message>
    <message>
        <source>Every variant takes as many lines by hand as this experiment, and ends as it does. No two are the same.</source>
        <translation>Jede Variante braucht von Hand so viele Zeilen wie dieses Experiment und endet wie es. Keine zwei sind gleich.</translation>
    </message>
    <message>
        <source>Folder for the variants</source>
        <translation>Ordner für die Varianten</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.txt *.tsv)</source>
        <translation>Namenslisten (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>N&amp;o names</source>
        <translation>&amp;Ohne Namen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names from {file}: {count}</source>
        <translation>Namen aus {file}: {count}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Take names from a list: the files are called so.</source>
        <translation>Namen aus einer Liste nehmen: So heißen die Dateien.</translation>
    </message>
    <message>
        <source>The files are numbered.</source>
        <translation>Die Dateien werden nummeriert.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Variants in {folder}: {count}. {table} says who has which numbers.</source>
        <translation>Varianten in {folder}: {count}. {table} sagt, wer welche Zahlen hat.</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
</context>
<context>
    <name>VaryLines</name>
    <message>
        <source>What varies, one number a line, such as “{line}” or “{seed}”:</source>
        <translation>Was variiert, eine Zahl je Zeile, etwa „{line}“ oder „{seed}“:</translation>
    </message>
    <message>
        <source>what varies</source>
        <translation>was variiert</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Largest error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>Looking back at step {step} of {steps}.</source>
        <translation>Rückblick auf Schritt {step} von {steps}.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Paused at step {step}.</source>
        <translation>Pause bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Problem, neuron and learning</source>
        <translation>Aufgabe, Neuron und Lernen</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>The whole reason, and where its numbers come from</source>
        <translation>Die ganze Begründung, und woher ihre Zahlen kommen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>ViewsController</name>
    <message>
        <source>&amp;Close view</source>
        <translation>Ansicht s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>Ans&amp;icht vergrößern</translation>
    </message>
    <message>
        <source>Bring {panel} into sight.</source>
        <translation>{panel} zeigen.</translation>
    </message>
    <message>
        <source>Bring {view} into sight.</source>
        <translation>{view} zeigen.</translation>
    </message>
    <message>
        <source>F&amp;old panels</source>
        <translation>Leiste statt der &amp;Bereiche</translation>
    </message>
    <message>
        <source>Learn&amp;ing</source>
        <translation>L&amp;ernen</translation>
    </message>
    <message>
        <source>Let the view at hand have the whole stage, or go back.</source>
        <translation>Der Ansicht, mit der man gerade arbeitet, die ganze Fläche geben, oder zurück.</translation>
    </message>
    <message>
        <source>Ne&amp;uron</source>
        <translation>Neur&amp;on</translation>
    </message>
    <message>
        <source>Probl&amp;em</source>
        <translation>A&amp;ufgabe</translation>
    </message>
    <message>
        <source>Put problem, neuron and learning behind a rail of buttons, whatever the room.</source>
        <translation>Aufgabe, Neuron und Lernen hinter eine Leiste von Knöpfen legen, wie viel Platz auch ist.</translation>
    </message>
    <message>
        <source>Take the view at hand away, until it is opened again.</source>
        <translation>Die Ansicht, mit der man gerade arbeitet, wegnehmen, bis sie wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Take the view at hand out of the stage; closing its window puts it back.</source>
        <translation>Der Ansicht, mit der man gerade arbeitet, ein eigenes Fenster geben; wird es geschlossen, ist sie wieder da.</translation>
    </message>
    <message>
        <source>View in its own &amp;window</source>
        <translation>Ansic&amp;ht in ein eigenes Fenster</translation>
    </message>
</context>
<context>
    <name>WeightSpaceView</name>
    <message>
        <source>The run went from {start} to {now}.</source>
        <translation>Der Lauf ging von {start} nach {now}.</translation>
    </message>
    <message>
        <source>Weight space</source>
        <translation>Gewichtsraum</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>On the inputs as they are, the same is:</source>
        <translation>Mit unskalierten Eingaben ist dasselbe:</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>optimum of {name}</source>
        <translation>Optimum von {name}</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Close the laboratory.</source>
        <translation>Das Labor schließen.</translation>
    </message>
    <message>
        <source>Fill the whole screen.</source>
        <translation>Den ganzen Bildschirm ausfüllen.</translation>
    </message>
    <message>
        <source>Log&amp;arithmic loss</source>
        <translation>&amp;Logarithmischer Verlust</translation>
    </message>
    <message>
        <source>Put every panel back in its place.</source>
        <translation>Alle Bereiche an ihren Platz zurücksetzen.</translation>
    </message>
    <message>
        <source>Show the loss by powers of ten.</source>
        <translation>Den Verlust nach Zehnerpotenzen zeigen.</translation>
    </message>
</context>
<context>
    <name>WorkOut</name>
    <message>
        <source>Go back to the step&apos;s arithmetic; what you found is kept.</source>
        <translation>Zurück zur Rechnung des Schritts; was gefunden ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>Beispiel {number}</translation>
    </message>
    <message>
        <source>Show this number</source>
        <translation>Diese Zahl zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Write results exactly, or with {digits} digits. Enter goes on.</source>
        <translation>Ergebnisse genau oder mit {digits} Ziffern schreiben. Die Eingabetaste geht weiter.</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} von {count} richtig</translation>
    </message>
</context>
<context>
    <name>WorksheetController</name>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>&amp;Arbeitsblatt…</translation>
    </message>
    <message>
        <source>Steps to be worked out by hand, with their key: to print, or for a course system.</source>
        <translation>Schritte zum Rechnen von Hand, mit Lösung: zum Drucken oder für ein Kurssystem.</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Von Schritt</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Wie viele Blätter</translation>
    </message>
    <message>
        <source>PDF, with its key beside it (*.pdf)</source>
        <translation>PDF, die Lösung daneben (*.pdf)</translation>
    </message>
    <message>
        <source>Page for browsers, with its key beside it (*.html)</source>
        <translation>Seite für Browser, die Lösung daneben (*.html)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Questions for Moodle (*.xml)</source>
        <translation>Fragen für Moodle (*.xml)</translation>
    </message>
    <message>
        <source>Questions in GIFT (*.gift)</source>
        <translation>Fragen in GIFT (*.gift)</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Several sheets are variants, on which as few known slips as possible look alike.</source>
        <translation>Mehrere Blätter sind Varianten, auf denen möglichst wenige bekannte Fehler gleich aussehen.</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Bis Schritt</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>WritingController</name>
    <message>
        <source>&amp;Write a lesson…</source>
        <translation>Lektion &amp;schreiben…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Neuron Lab closed unexpectedly. Unsaved changes to {name} are still here.</source>
        <translation>Neuron Lab wurde unerwartet beendet. Nicht gespeicherte Änderungen an {name} sind noch da.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Unsaved changes to the lesson cannot be kept safe: {why}. Save them yourself.</source>
        <translation>Nicht gespeicherte Änderungen an der Lektion können nicht gesichert werden: {why}. Bitte selbst speichern.</translation>
    </message>
    <message>
        <source>Write a lesson of your own, and see it as learners will.</source>
        <translation>Eine eigene Lektion schreiben und sie so sehen, wie Lernende sie sehen werden.</translation>
    </message>
    <message>
        <source>a new lesson</source>
        <translation>einer neuen Lektion</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>Neu &amp;aufbauen</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>A &amp;copy of</source>
        <translation>Eine &amp;Kopie von</translation>
    </message>
    <message>
        <source>A lesson&apos;s &amp;file…</source>
        <translation>&amp;Datei einer Lektion…</translation>
    </message>
    <message>
        <source>A step stands here as soon as it can be read.</source>
        <translation>Hier steht ein Schritt, sobald er sich lesen lässt.</translation>
    </message>
    <message>
        <source>Begin another lesson.</source>
        <translation>Eine andere Lektion beginnen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go to the next line that something is wrong with.</source>
        <translation>Zur nächsten Zeile gehen, in der etwas falsch ist.</translation>
    </message>
    <message>
        <source>Go to the next step.</source>
        <translation>Zum nächsten Schritt gehen.</translation>
    </message>
    <message>
        <source>Go to the step before.</source>
        <translation>Zum Schritt davor gehen.</translation>
    </message>
    <message>
        <source>It can be tried when nothing is marked any more</source>
        <translation>Ausprobieren lässt sie sich, wenn nichts mehr markiert ist</translation>
    </message>
    <message>
        <source>Let this step set up the experiment that is on the bench now.</source>
        <translation>Diesen Schritt das Experiment aufbauen lassen, das jetzt im Labor ist.</translation>
    </message>
    <message>
        <source>Lines to mend: {count}. F8 goes from one to the next.</source>
        <translation>Zeilen zu verbessern: {count}. F8 führt von einer zur nächsten.</translation>
    </message>
    <message>
        <source>Make every run of the lesson, and compare what it says with what happens.</source>
        <translation>Jeden Lauf der Lektion machen und vergleichen, was sie sagt, mit dem, was geschieht.</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Näc&amp;hster Schritt</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>No run was made: mend first what is marked</source>
        <translation>Es wurde kein Lauf gemacht: erst verbessern, was markiert ist</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file, or begin with a copy of one of the laboratory&apos;s lessons.</source>
        <translation>Die Datei einer Lektion öffnen oder mit einer Kopie einer Lektion des Labors beginnen.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the lesson under another name.</source>
        <translation>Die Lektion unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Save the lesson.</source>
        <translation>Die Lektion speichern.</translation>
    </message>
    <message>
        <source>Steps: {count}. All that they say is so.</source>
        <translation>Schritte: {count}. Alles, was sie sagen, stimmt.</translation>
    </message>
    <message>
        <source>Steps: {count}. Every line can be read.</source>
        <translation>Schritte: {count}. Jede Zeile lässt sich lesen.</translation>
    </message>
    <message>
        <source>Take the &amp;bench as it is</source>
        <translation>Aufbau ü&amp;bernehmen, wie er ist</translation>
    </message>
    <message>
        <source>Take the lesson on the bench, from this step on.</source>
        <translation>Die Lektion im Labor durchgehen, von diesem Schritt an.</translation>
    </message>
    <message>
        <source>{file}[*] — Lesson — Neuron Lab</source>
        <translation>{file}[*] — Lektion — Neuron Lab</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>What can be done with {view}</source>
        <translation>Was sich mit {view} tun lässt</translation>
    </message>
</context>
<context>
    <name>_Numbers</name>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
</context>
</TS>
