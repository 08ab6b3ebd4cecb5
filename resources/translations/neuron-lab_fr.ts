<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copier comme</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>({count} de plus)</translation>
    </message>
    <message>
        <source>0 as z &lt; 0</source>
        <translation>0 car z &lt; 0</translation>
    </message>
    <message>
        <source>1 answer is to another lesson</source>
        <translation>1 réponse porte sur une autre leçon</translation>
    </message>
    <message>
        <source>1 as z ≥ 0</source>
        <translation>1 car z ≥ 0</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <source>1 if z ≥ 0, else 0</source>
        <translation>1 si z ≥ 0, sinon 0</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 exemple</translation>
    </message>
    <message>
        <source>1 where {name}</source>
        <translation>1 là où {name}</translation>
    </message>
    <message>
        <source>256x + 212y = 1492 by gradient descent</source>
        <translation>256x + 212y = 1492 par descente de gradient</translation>
    </message>
    <message>
        <source>A + or − is missing before “{term}”</source>
        <translation>Il manque un + ou un − avant «&#x202f;{term}&#x202f;»</translation>
    </message>
    <message>
        <source>A NAND gate</source>
        <translation>Une porte NAND</translation>
    </message>
    <message>
        <source>A batch of {batch} is larger than the number of samples, {n}: learn from all of them at once.</source>
        <translation>Un lot de {batch} dépasse le nombre d&apos;exemples, {n}&#xa0;: apprenez de tous à la fois.</translation>
    </message>
    <message>
        <source>A cell on line {line} has more than {most} characters. Mend the file, or choose “none” for quotes if one in it does not end.</source>
        <translation>Une cellule de la ligne {line} a plus de {most} caractères. Corrigez le fichier, ou choisissez «&#x202f;aucun&#x202f;» pour les guillemets si l&apos;un d&apos;eux n&apos;y est pas fermé.</translation>
    </message>
    <message>
        <source>A comma stands inside a number; write ; between two equations</source>
        <translation>Une virgule se trouve dans un nombre&#x202f;; séparez deux équations par&#x202f;;</translation>
    </message>
    <message>
        <source>A minus got lost: a negative product lowers the sum.</source>
        <translation>Un signe moins s&apos;est perdu&#xa0;: un produit négatif diminue la somme.</translation>
    </message>
    <message>
        <source>A neuron finds x and y of the article&apos;s equation by walking down the slope of the loss.

Its inputs are 256 and 212, its target is 1492, its bias is 0. The equation has many solutions; where the neuron arrives depends on where it starts.</source>
        <translation>Un neurone trouve x et y de l&apos;équation de l&apos;article en descendant la pente de la perte.

Ses entrées sont 256 et 212, sa cible 1492, son biais 0. L&apos;équation a de nombreuses solutions&#x202f;; là où le neurone arrive dépend de son point de départ.</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Une nouvelle leçon</translation>
    </message>
    <message>
        <source>A quoted text that begins on line {line} does not end. Mend the file, or choose “none” for quotes.</source>
        <translation>Un texte entre guillemets qui commence à la ligne {line} n&apos;est pas fermé. Corrigez le fichier, ou choisissez «&#x202f;aucun&#x202f;» pour les guillemets.</translation>
    </message>
    <message>
        <source>A sentence or two about what it is for.</source>
        <translation>Une phrase ou deux sur ce à quoi elle sert.</translation>
    </message>
    <message>
        <source>A ship went down with 150 people, and 73 were saved. Who?

What to look for: yes and no are 1 and 0, the class is 1 to 3. To be a woman weighs most, 2.68, then to be a child, 2.3; each class further down costs 0.683. 52 of 66 women were saved, and 21 of the 84 others. The neuron is mistaken about 33 of the 150: a weighted sum knows tendencies, not people.

Source: no real ship; drawn by chance for this program in the manner of the Titanic&apos;s lists. Free to use.</source>
        <translation>Un navire a coulé avec 150 personnes à bord, et 73 ont été sauvées. Qui&#x202f;?

À observer&#xa0;: oui et non valent 1 et 0, la classe va de 1 à 3. Être une femme pèse le plus, 2.68, puis être un enfant, 2.3&#x202f;; chaque classe plus bas coûte 0.683. 52 femmes sur 66 ont été sauvées, et 21 des 84 autres personnes. Le neurone se trompe sur environ 33 des 150&#xa0;: une somme pondérée connaît des tendances, pas des personnes.

Source&#xa0;: aucun navire réel&#x202f;; tiré au hasard pour ce programme à la manière des listes du Titanic. Libre d&apos;emploi.</translation>
    </message>
    <message>
        <source>A shipwreck: who was saved</source>
        <translation>Un naufrage&#xa0;: qui fut sauvé</translation>
    </message>
    <message>
        <source>A spring gets longer in proportion to the force that pulls it.

What to look for: the weight is how many centimetres one newton pulls, 2.43, and the bias is nearly 0, 0.067: no force, no extension. What is left are the errors of measuring: the loss does not come below 0.0389.

Source: ten measurements made up for this program, 2.4 cm a newton with errors of 0.25 cm by chance. Free to use.</source>
        <translation>Un ressort s&apos;allonge en proportion de la force qui le tire.

À observer&#xa0;: le poids dit de combien de centimètres tire un newton, 2.43, et le biais est presque 0, 0.067&#xa0;: sans force, pas d&apos;allongement. Ce qui reste, ce sont les erreurs de mesure&#xa0;: la perte ne descend pas sous 0.0389.

Source&#xa0;: dix mesures inventées pour ce programme, 2.4 cm par newton avec des erreurs de 0.25 cm dues au hasard. Libre d&apos;emploi.</translation>
    </message>
    <message>
        <source>A step looks at one row only. Row {rows} alone allows no rate above {limit}: {rate} overshoots.</source>
        <translation>Un pas ne regarde qu&apos;une ligne. La ligne {rows} seule n&apos;admet aucun taux au-dessus de {limit}&#xa0;: {rate} va trop loin.</translation>
    </message>
    <message>
        <source>A step looks at {batch} rows. Rows {rows} alone allow no rate above {limit}: {rate} overshoots.</source>
        <translation>Un pas regarde {batch} lignes. Les lignes {rows} seules n&apos;admettent aucun taux au-dessus de {limit}&#xa0;: {rate} va trop loin.</translation>
    </message>
    <message>
        <source>A step of {step} changes the error by {formula}.</source>
        <translation>Un pas de {step} change l&apos;erreur de {formula}.</translation>
    </message>
    <message>
        <source>A step of {step} in a single weight changes the error by {step} times the input: by {moves}. The largest number that goes into all of these is {spacing}.</source>
        <translation>Un pas de {step} sur un seul poids change l&apos;erreur de {step} fois l&apos;entrée&#xa0;: de {moves}. Le plus grand nombre qui les divise tous est {spacing}.</translation>
    </message>
    <message>
        <source>A term is missing after the sign; write sums such as 2a − 3b</source>
        <translation>Il manque un terme après le signe&#x202f;; écrivez des sommes comme 2a − 3b</translation>
    </message>
    <message>
        <source>A tie: {who}. Loss evaluations of each: {cost}.</source>
        <translation>Égalité&#xa0;: {who}. Évaluations de la perte de chacun&#xa0;: {cost}.</translation>
    </message>
    <message>
        <source>A trial run on standardized inputs got there at step {scaled_steps}, and one on these not by step {steps}.</source>
        <translation>Un essai sur des entrées standardisées y est arrivé au pas {scaled_steps}, et un essai sur celles-ci n&apos;y était pas encore au pas {steps}.</translation>
    </message>
    <message>
        <source>About every guess is right.</source>
        <translation>Presque tous les tirages, ou tous, sont justes.</translation>
    </message>
    <message>
        <source>About one guess in {steps} is right.</source>
        <translation>Environ un tirage sur {steps} est juste.</translation>
    </message>
    <message>
        <source>Above the data, line {line} is left out as a remark.</source>
        <translation>Au-dessus des données, la ligne {line} est laissée de côté comme remarque.</translation>
    </message>
    <message>
        <source>Above the data, lines {lines} are left out as remarks.</source>
        <translation>Au-dessus des données, les lignes {lines} sont laissées de côté comme remarques.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
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
        <translation>Ajoute l1 · somme des |w| à la perte.</translation>
    </message>
    <message>
        <source>Adds l2/2 · sum of w² to the loss.</source>
        <translation>Ajoute l2/2 · somme des w² à la perte.</translation>
    </message>
    <message>
        <source>After a row of entries it goes back to where the row began.</source>
        <translation>Après une ligne de saisies, il revient là où la ligne commençait.</translation>
    </message>
    <message>
        <source>After {steps} steps the loss is {loss:2}.</source>
        <translation>Après {steps} pas, la perte est {loss:2}.</translation>
    </message>
    <message>
        <source>All diverged: nobody wins.</source>
        <translation>Tous ont divergé&#xa0;: personne ne gagne.</translation>
    </message>
    <message>
        <source>All samples in every step, or so many drawn in random order.</source>
        <translation>Tous les exemples à chaque pas, ou autant tirés dans un ordre aléatoire.</translation>
    </message>
    <message>
        <source>All that can be done with the selected cells.</source>
        <translation>Tout ce qui peut se faire avec les cellules choisies.</translation>
    </message>
    <message>
        <source>Allow {value} guesses</source>
        <translation>Permettre {value} tirages</translation>
    </message>
    <message>
        <source>Allow {value} steps</source>
        <translation>Permettre {value} pas</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>Always the step size, or the step size times the error.</source>
        <translation>Toujours la taille du pas, ou la taille du pas fois l&apos;erreur.</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>An AND gate</source>
        <translation>Une porte ET</translation>
    </message>
    <message>
        <source>An OR gate</source>
        <translation>Une porte OU</translation>
    </message>
    <message>
        <source>An XOR gate</source>
        <translation>Une porte XOR</translation>
    </message>
    <message>
        <source>And</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>And leave the field: arrows step, letters are keys again.</source>
        <translation>Et quitter le champ&#xa0;: les flèches font des pas, les lettres sont de nouveau des touches.</translation>
    </message>
    <message>
        <source>And so on: {count} columns in all got another name.</source>
        <translation>Et ainsi de suite&#xa0;: {count} colonnes en tout ont reçu un autre nom.</translation>
    </message>
    <message>
        <source>Another order of the columns or rows.</source>
        <translation>Un autre ordre des colonnes ou des lignes.</translation>
    </message>
    <message>
        <source>Anscombe I: a cloud</source>
        <translation>Anscombe I&#xa0;: un nuage</translation>
    </message>
    <message>
        <source>Anscombe II: a curve</source>
        <translation>Anscombe II&#xa0;: une courbe</translation>
    </message>
    <message>
        <source>Anscombe III: an outlier</source>
        <translation>Anscombe III&#xa0;: un point aberrant</translation>
    </message>
    <message>
        <source>Anscombe IV: one point alone</source>
        <translation>Anscombe IV&#xa0;: un seul point à l&apos;écart</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Arrived at step {step}.</source>
        <translation>Arrivé au pas {step}.</translation>
    </message>
    <message>
        <source>At rest.</source>
        <translation>Au repos.</translation>
    </message>
    <message>
        <source>At step</source>
        <translation>Au pas</translation>
    </message>
    <message>
        <source>At this learning rate a step is too small to change any weight.</source>
        <translation>À ce taux d&apos;apprentissage, un pas est trop petit pour changer un poids.</translation>
    </message>
    <message>
        <source>At {rate}, the limit of what is stable, each step leads just as far to the other side.</source>
        <translation>À {rate}, la limite de stabilité, chaque pas mène tout aussi loin de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Bce</source>
        <translation>Entropie croisée binaire</translation>
    </message>
    <message>
        <source>Below 0 leaky ReLU lets a hundredth through.</source>
        <translation>Sous 0, leaky ReLU laisse passer un centième.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>Beta1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>Beta2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropie croisée binaire</translation>
    </message>
    <message>
        <source>Buttons, boxes and lists of the window. Space runs.</source>
        <translation>Boutons, champs et listes de la fenêtre. Espace lance l&apos;exécution.</translation>
    </message>
    <message>
        <source>By how much each sample moves the weight</source>
        <translation>De combien chaque exemple déplace le poids</translation>
    </message>
    <message>
        <source>By the error alone (right while inputs are positive), or by error times input.</source>
        <translation>D&apos;après l&apos;erreur seule (juste tant que les entrées sont positives), ou d&apos;après l&apos;erreur fois l&apos;entrée.</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>De {author}</translation>
    </message>
    <message>
        <source>Can change during a run.</source>
        <translation>Peut changer pendant une exécution.</translation>
    </message>
    <message>
        <source>Cannot be solved.</source>
        <translation>Impossible à résoudre.</translation>
    </message>
    <message>
        <source>Celsius and Fahrenheit</source>
        <translation>Celsius et Fahrenheit</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Change {name}.</source>
        <translation>Changer {name}.</translation>
    </message>
    <message>
        <source>Changes on the way</source>
        <translation>Changements en route</translation>
    </message>
    <message>
        <source>Class 1 lies around (c, c), class 0 around (−c, −c).</source>
        <translation>La classe 1 entoure (c, c), la classe 0 entoure (−c, −c).</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Click in the legend</source>
        <translation>Clic dans la légende</translation>
    </message>
    <message>
        <source>Column {number} has no name in the header; here it is “{name}”.</source>
        <translation>La colonne {number} n&apos;a pas de nom dans l&apos;en-tête&#x202f;; elle s&apos;appelle ici «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Columns: {symbols}</source>
        <translation>Colonnes&#xa0;: {symbols}</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Converging.</source>
        <translation>Converge.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Crawling.</source>
        <translation>Avance à peine.</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Home and Ctrl+End go to the first and the last step, Left and Right by one.</source>
        <translation>Ctrl+Début et Ctrl+Fin vont au premier et au dernier pas, Gauche et Droite d&apos;un pas.</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>Ctrl+Tab leaves the table.</source>
        <translation>Ctrl+Tab quitte le tableau.</translation>
    </message>
    <message>
        <source>Dashed: the sketch. Solid: what the run made.</source>
        <translation>Tirets&#xa0;: l&apos;esquisse. Trait plein&#xa0;: ce qu&apos;a fait l&apos;exécution.</translation>
    </message>
    <message>
        <source>Dashed: the target. Solid: the best try.</source>
        <translation>Tirets&#xa0;: l&apos;objectif. Trait plein&#xa0;: le meilleur essai.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source>Decay k</source>
        <translation>Décroissance k</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Diverged at step {step}.</source>
        <translation>A divergé au pas {step}.</translation>
    </message>
    <message>
        <source>Diverged: {who}.</source>
        <translation>Ont divergé&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Diverging.</source>
        <translation>Diverge.</translation>
    </message>
    <message>
        <source>Divide by the root of the mean square, too.</source>
        <translation>Diviser aussi par la racine du carré moyen.</translation>
    </message>
    <message>
        <source>Divide by the size of the batch, not by the number of all samples.</source>
        <translation>Diviser par la taille du lot, et non par le nombre de tous les exemples.</translation>
    </message>
    <message>
        <source>Dotted lines are changes on the way.</source>
        <translation>Les pointillés sont des changements en route.</translation>
    </message>
    <message>
        <source>Double click, Home</source>
        <translation>Double clic, Début</translation>
    </message>
    <message>
        <source>Drag a heading</source>
        <translation>Glisser un en-tête</translation>
    </message>
    <message>
        <source>Drag the ring to start elsewhere</source>
        <translation>Glissez l&apos;anneau pour partir d&apos;ailleurs</translation>
    </message>
    <message>
        <source>Drag, Shift+arrows</source>
        <translation>Glisser, Maj+flèches</translation>
    </message>
    <message>
        <source>Drawn among the data and left out: line {lines}.</source>
        <translation>Tracé parmi les données et laissé de côté&#xa0;: ligne {lines}.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Each round of steps multiplies the mean error by {factor}.</source>
        <translation>Chaque tour de pas multiplie l&apos;erreur moyenne par {factor}.</translation>
    </message>
    <message>
        <source>Each sample&apos;s part of G, the mean of error times input</source>
        <translation>Part de chaque exemple dans G, la moyenne de l&apos;erreur fois l&apos;entrée</translation>
    </message>
    <message>
        <source>Each sample&apos;s part of the mean error E</source>
        <translation>Part de chaque exemple dans l&apos;erreur moyenne E</translation>
    </message>
    <message>
        <source>Each sample&apos;s part of the slope; a positive one pulls the weight down</source>
        <translation>Part de chaque exemple dans la pente&#x202f;; une part positive fait baisser le poids</translation>
    </message>
    <message>
        <source>Each step multiplies the mean error by {factor}.</source>
        <translation>Chaque pas multiplie l&apos;erreur moyenne par {factor}.</translation>
    </message>
    <message>
        <source>Each weight steps against the sign of its G.</source>
        <translation>Chaque poids avance contre le signe de son G.</translation>
    </message>
    <message>
        <source>Eight flats: rent from area and rooms</source>
        <translation>Huit appartements&#xa0;: le loyer d&apos;après la surface et les pièces</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
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
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Error times input</source>
        <translation>Erreur fois entrée</translation>
    </message>
    <message>
        <source>Errors of both signs must not cancel: take each one without its sign.</source>
        <translation>Des erreurs de signes contraires ne doivent pas s&apos;annuler&#xa0;: prenez chacune sans son signe.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle k</translation>
    </message>
    <message>
        <source>Every k steps</source>
        <translation>Tous les k pas</translation>
    </message>
    <message>
        <source>Every weight is drawn anew, a whole number from {low} to {high}. Nothing of guess {step} is used.</source>
        <translation>Chaque poids est tiré de nouveau, un entier de {low} à {high}. Rien du tirage {step} ne sert.</translation>
    </message>
    <message>
        <source>Every weight is drawn anew, between {low} and {high}. Nothing of guess {step} is used.</source>
        <translation>Chaque poids est tiré de nouveau, entre {low} et {high}. Rien du tirage {step} ne sert.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacte</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>Il manque le séparateur &apos;,&apos;</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>Il manque le séparateur &apos;:&apos;</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>Il manque un nom de propriété entre guillemets doubles</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>Il manque une valeur</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Données en trop</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Factor γ</source>
        <translation>Facteur γ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Follow the slope of the loss downhill. This is how a neuron learns.</source>
        <translation>Suivre vers le bas la pente de la perte. C&apos;est ainsi qu&apos;un neurone apprend.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the first: points scattered around a line, as one hopes to find them.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Quatre tableaux de 11 points ont une même droite, 3 + 0.5 x, et une même perte minimale, 1.25. Seule une image les distingue.

À observer, dans le premier&#xa0;: des points dispersés autour d&apos;une droite, comme on espère les trouver.

Source&#xa0;: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Les nombres sont des faits, libres d&apos;emploi.</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the fourth: ten points have the same x, 8, and say nothing of a slope. The one at 19 alone decides on it.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Quatre tableaux de 11 points ont une même droite, 3 + 0.5 x, et une même perte minimale, 1.25. Seule une image les distingue.

À observer, dans le quatrième&#xa0;: dix points ont le même x, 8, et ne disent rien d&apos;une pente. Celui à 19 en décide seul.

Source&#xa0;: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Les nombres sont des faits, libres d&apos;emploi.</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the second: a curve without any chance in it. At both ends the points lie below the line, in the middle above it.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Quatre tableaux de 11 points ont une même droite, 3 + 0.5 x, et une même perte minimale, 1.25. Seule une image les distingue.

À observer, dans le deuxième&#xa0;: une courbe où le hasard n&apos;a aucune part. Aux deux bouts, les points sont sous la droite, au milieu au-dessus.

Source&#xa0;: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Les nombres sont des faits, libres d&apos;emploi.</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the third: one point, at 13, lies far above a line on which all others lie, and pulls the neuron&apos;s line up. Delete its row, and the line is 4.01 + 0.345 x.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Quatre tableaux de 11 points ont une même droite, 3 + 0.5 x, et une même perte minimale, 1.25. Seule une image les distingue.

À observer, dans le troisième&#xa0;: un point, à 13, est bien au-dessus d&apos;une droite où sont tous les autres, et tire vers le haut la droite du neurone. Supprimez sa ligne, et la droite devient 4.01 + 0.345 x.

Source&#xa0;: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Les nombres sont des faits, libres d&apos;emploi.</translation>
    </message>
    <message>
        <source>From height and weight of sixteen people the neuron says whether a body mass index is above 30.

The people are made up for this experiment: height in metres, weight in units of 100 kg, and 1 where the body mass index (kg/m²) is above 30. The sigmoid turns the weighted sum into a number between no (0) and yes (1).</source>
        <translation>D&apos;après la taille et le poids de seize personnes, le neurone dit si un indice de masse corporelle dépasse 30.

Les personnes sont inventées pour cette expérience&#xa0;: taille en mètres, poids en centaines de kg (unités de 100 kg), et 1 là où l&apos;indice de masse corporelle (kg/m²) dépasse 30. La sigmoïde fait de la somme pondérée un nombre entre non (0) et oui (1).</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>À partir du pas</translation>
    </message>
    <message>
        <source>From step {step} to step {next}</source>
        <translation>Du pas {step} au pas {next}</translation>
    </message>
    <message>
        <source>From the inputs to the error</source>
        <translation>Des entrées à l&apos;erreur</translation>
    </message>
    <message>
        <source>From x = 0, y = -4 both rise in turn by 0.1, a hundred times, and arrive at x = 5, y = 1.</source>
        <translation>De x = 0, y = -4, les deux montent tour à tour de 0.1, cent fois, et arrivent à x = 5, y = 1.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Full points have the target {high}, rings {low}; at the end the line where the answer changes over is out of sight.</source>
        <translation>Les points pleins ont la cible {high}, les anneaux {low}&#x202f;; à la fin, la ligne où la réponse bascule est hors de vue.</translation>
    </message>
    <message>
        <source>Full points have the target {high}, rings {low}; at the line the answer changes over.</source>
        <translation>Les points pleins ont la cible {high}, les anneaux {low}&#x202f;; à la ligne, la réponse bascule.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Go on by a tenth</source>
        <translation>Avancer d&apos;un dixième</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descente de gradient</translation>
    </message>
    <message>
        <source>Guess whole numbers, both ends included.</source>
        <translation>Tirer des nombres entiers, bornes comprises.</translation>
    </message>
    <message>
        <source>Guess {next}</source>
        <translation>Tirage {next}</translation>
    </message>
    <message>
        <source>Guess {step} is the best so far: no loss was below {loss}.</source>
        <translation>Le tirage {step} est le meilleur jusqu&apos;ici&#xa0;: aucune perte n&apos;était sous {loss}.</translation>
    </message>
    <message>
        <source>Guessing.</source>
        <translation>Tire au hasard.</translation>
    </message>
    <message>
        <source>H holds the second derivatives of the loss, H⁺ is its pseudo-inverse.</source>
        <translation>H contient les dérivées secondes de la perte, H⁺ est sa pseudo-inverse.</translation>
    </message>
    <message>
        <source>Half mean squared error</source>
        <translation>Demi-erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Half mse</source>
        <translation>Demi-erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Height and weight: a neuron that says yes or no</source>
        <translation>Taille et poids&#xa0;: un neurone qui dit oui ou non</translation>
    </message>
    <message>
        <source>Here the loss has no curvature, so that Newton&apos;s rule has no step to make.</source>
        <translation>Ici la perte n&apos;a pas de courbure, si bien que la règle de Newton n&apos;a aucun pas à faire.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <source>Highest guess</source>
        <translation>Tirage le plus grand</translation>
    </message>
    <message>
        <source>Highest input</source>
        <translation>Entrée la plus grande</translation>
    </message>
    <message>
        <source>Hooke&apos;s law: a spring with noise</source>
        <translation>Loi de Hooke&#xa0;: un ressort avec du bruit</translation>
    </message>
    <message>
        <source>How far a weight moves.</source>
        <translation>De combien un poids se déplace.</translation>
    </message>
    <message>
        <source>How far it is from crest to crest.</source>
        <translation>La distance d&apos;une crête à la suivante.</translation>
    </message>
    <message>
        <source>How far one step goes: each weight changes by η times its input times (target − output).</source>
        <translation>Jusqu&apos;où va un pas&#xa0;: chaque poids change de η fois son entrée fois (cible − sortie).</translation>
    </message>
    <message>
        <source>How far one step goes: each weight changes by η times its slope.</source>
        <translation>Jusqu&apos;où va un pas&#xa0;: chaque poids change de η fois sa pente.</translation>
    </message>
    <message>
        <source>How far the wave goes up and down from 0.</source>
        <translation>De combien l&apos;onde monte et descend autour de 0.</translation>
    </message>
    <message>
        <source>How fast η shrinks.</source>
        <translation>À quelle vitesse η diminue.</translation>
    </message>
    <message>
        <source>How many rows the table gets.</source>
        <translation>Combien de lignes le tableau reçoit.</translation>
    </message>
    <message>
        <source>How much heavier is a penguin whose flipper is longer? No line fits all 342 birds: the loss has a floor.

Three species near Palmer Station, Antarctica (Gorman, Williams &amp; Fraser 2014, CC0); two birds without measurements are left out. The input is how many centimetres the flipper is longer than 20 cm, and the target the body mass in kilograms. So the weight reads as kilograms per centimetre and the bias as the mass of a bird with a flipper of 200 mm.</source>
        <translation>De combien un manchot est-il plus lourd quand son aileron est plus long&#x202f;? Aucune droite ne convient à 342 oiseaux&#xa0;: la perte a un plancher.

Trois espèces près de la station Palmer, en Antarctique (Gorman, Williams &amp; Fraser 2014, CC0)&#x202f;; deux oiseaux sans mesures sont laissés de côté. L&apos;entrée dit de combien de centimètres l&apos;aileron dépasse 20 cm, et la cible est la masse en kilogrammes. Le poids se lit donc en kilogrammes par centimètre, et le biais est la masse d&apos;un oiseau dont l&apos;aileron mesure 200 mm.</translation>
    </message>
    <message>
        <source>How much of the last step&apos;s push is kept.</source>
        <translation>Ce qui reste de l&apos;élan du pas précédent.</translation>
    </message>
    <message>
        <source>How much y grows when x grows by 1: the true weight.</source>
        <translation>De combien y croît quand x croît de 1&#xa0;: le vrai poids.</translation>
    </message>
    <message>
        <source>How much y grows when x1 grows by 1.</source>
        <translation>De combien y croît quand x1 croît de 1.</translation>
    </message>
    <message>
        <source>How much y grows when x2 grows by 1.</source>
        <translation>De combien y croît quand x2 croît de 1.</translation>
    </message>
    <message>
        <source>How often the four rows are in the table.</source>
        <translation>Combien de fois les quatre lignes sont dans le tableau.</translation>
    </message>
    <message>
        <source>How often η is multiplied.</source>
        <translation>Tous les combien de pas η est multiplié.</translation>
    </message>
    <message>
        <source>How slowly the mean of g forgets.</source>
        <translation>Avec quelle lenteur la moyenne de g oublie.</translation>
    </message>
    <message>
        <source>How slowly the mean of g² forgets.</source>
        <translation>Avec quelle lenteur la moyenne de g² oublie.</translation>
    </message>
    <message>
        <source>How the error is measured over all samples.</source>
        <translation>Comment l&apos;erreur se mesure sur tous les exemples.</translation>
    </message>
    <message>
        <source>How the learning rate changes from step to step.</source>
        <translation>Comment le taux d&apos;apprentissage change d&apos;un pas à l&apos;autre.</translation>
    </message>
    <message>
        <source>How the slope becomes a step.</source>
        <translation>Comment la pente devient un pas.</translation>
    </message>
    <message>
        <source>However steep the loss is, no step at this rate moves a weight by more than {most}.</source>
        <translation>Si raide que soit la perte, aucun pas à ce taux ne déplace un poids de plus de {most}.</translation>
    </message>
    <message>
        <source>However steep the loss is, this optimizer needs a rate of about {usual}.</source>
        <translation>Si raide que soit la perte, cet optimiseur demande un taux d&apos;environ {usual}.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>Virgule de trop avant la fin d&apos;un tableau</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>Virgule de trop avant la fin d&apos;un objet</translation>
    </message>
    <message>
        <source>In files</source>
        <translation>Dans les fichiers</translation>
    </message>
    <message>
        <source>In plots over steps, every view goes to that step.</source>
        <translation>Dans les graphiques par pas, toutes les vues vont à ce pas.</translation>
    </message>
    <message>
        <source>In row {row} the guesses reach outputs from {least} to {most} only.</source>
        <translation>À la ligne {row}, les tirages n&apos;atteignent que des sorties de {least} à {most}.</translation>
    </message>
    <message>
        <source>In “{name}” every word stands for itself.</source>
        <translation>Dans «&#x202f;{name}&#x202f;», chaque mot compte pour lui-même.</translation>
    </message>
    <message>
        <source>In “{name}”, counted as missing: {words} ({n}).</source>
        <translation>Dans «&#x202f;{name}&#x202f;», compté comme manquant&#xa0;: {words} ({n}).</translation>
    </message>
    <message>
        <source>In “{name}”, empty cells count as missing ({n}).</source>
        <translation>Dans «&#x202f;{name}&#x202f;», les cellules vides comptent comme manquantes ({n}).</translation>
    </message>
    <message>
        <source>In “{name}”, numbers of more than 15 digits are rounded.</source>
        <translation>Dans «&#x202f;{name}&#x202f;», les nombres de plus de 15 chiffres sont arrondis.</translation>
    </message>
    <message>
        <source>In “{name}”, numbers of more than 15 digits are rounded: {cell} becomes {value}.</source>
        <translation>Dans «&#x202f;{name}&#x202f;», les nombres de plus de 15 chiffres sont arrondis&#xa0;: {cell} devient {value}.</translation>
    </message>
    <message>
        <source>In “{name}”, what stands behind a number is left out: {cell} is {value}.</source>
        <translation>Dans «&#x202f;{name}&#x202f;», ce qui suit un nombre est laissé de côté&#xa0;: {cell} vaut {value}.</translation>
    </message>
    <message>
        <source>In “{name}”, written otherwise than the numbers before and not taken: {words} ({n}).</source>
        <translation>Dans «&#x202f;{name}&#x202f;», écrit autrement que les nombres d&apos;avant et non repris&#xa0;: {words} ({n}).</translation>
    </message>
    <message>
        <source>In “{name}”, {cell} has no {unit} behind it and is taken as {cell} {unit}.</source>
        <translation>Dans «&#x202f;{name}&#x202f;», {cell} n&apos;a pas de {unit} après lui et se lit {cell} {unit}.</translation>
    </message>
    <message>
        <source>In “{name}”, {cell} is taken as {value}; it could be {other}.</source>
        <translation>Dans «&#x202f;{name}&#x202f;», {cell} se lit {value}&#x202f;; ce pourrait être {other}.</translation>
    </message>
    <message>
        <source>In “{name}”, {cell} is {value}.</source>
        <translation>Dans «&#x202f;{name}&#x202f;», {cell} vaut {value}.</translation>
    </message>
    <message>
        <source>In “{name}”, {words} and empty cells count as missing ({n}).</source>
        <translation>Dans «&#x202f;{name}&#x202f;», {words} et les cellules vides comptent comme manquants ({n}).</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Input {name} is negative in row {row}: there a lower weight raises the output.</source>
        <translation>L&apos;entrée {name} est négative à la ligne {row}&#xa0;: là, un poids plus petit augmente la sortie.</translation>
    </message>
    <message>
        <source>Input {name}, as scaled, is negative in row {row}: there a lower weight raises the output.</source>
        <translation>L&apos;entrée {name}, mise à l&apos;échelle, est négative à la ligne {row}&#xa0;: là, un poids plus petit augmente la sortie.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Inputs that are not shown: {count}</source>
        <translation>Entrées non montrées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Integers</source>
        <translation>Entiers</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Ordonnée à l&apos;origine</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>Échappement \escape invalide</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>Échappement \uXXXX invalide</translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation>Caractère de contrôle invalide</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Inverse du temps</translation>
    </message>
    <message>
        <source>Irises: virginica by its petals</source>
        <translation>Iris&#xa0;: virginica d&apos;après ses pétales</translation>
    </message>
    <message>
        <source>Is this penguin an Adelie? The length and the depth of its bill tell.

What to look for: a line parts 151 Adelies from 191 birds of two other species, with 6 mistakes. The length alone makes at least 16, the depth alone 79. The weights are those of standardized inputs: a long bill speaks against an Adelie, −10.5, a deep one for it, 6.69.

Source: 342 birds near Palmer Station, Antarctica; Gorman, Williams and Fraser (2014). CC0, free to use.</source>
        <translation>Ce manchot est-il un manchot Adélie&#x202f;? La longueur et la hauteur de son bec le disent.

À observer&#xa0;: une droite sépare 151 manchots Adélie de 191 oiseaux de deux autres espèces, avec 6 erreurs. La longueur seule en fait au moins 16, la hauteur seule 79. Les poids sont ceux d&apos;entrées standardisées&#xa0;: un bec long parle contre un Adélie, −10.5, un bec haut pour lui, 6.69.

Source&#xa0;: 342 oiseaux près de la station Palmer, en Antarctique&#x202f;; Gorman, Williams et Fraser (2014). CC0, libre d&apos;emploi.</translation>
    </message>
    <message>
        <source>It arrives</source>
        <translation>Le but est atteint</translation>
    </message>
    <message>
        <source>It can be solved: some weights part the rows with target {high} from the others.</source>
        <translation>C&apos;est résoluble&#xa0;: certains poids séparent les lignes de cible {high} des autres.</translation>
    </message>
    <message>
        <source>It comes to the goal</source>
        <translation>Arrive au but</translation>
    </message>
    <message>
        <source>It does not arrive in time</source>
        <translation>Le but n&apos;est pas atteint à temps</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>Baisse</translation>
    </message>
    <message>
        <source>It falls, to the end</source>
        <translation>Baisse jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>It goes up and down</source>
        <translation>Monte et descend</translation>
    </message>
    <message>
        <source>It goes up and down, ever farther</source>
        <translation>Monte et descend, toujours plus fort</translation>
    </message>
    <message>
        <source>It goes up and down, ever less</source>
        <translation>Monte et descend, toujours moins</translation>
    </message>
    <message>
        <source>It had come to rest.</source>
        <translation>L&apos;exécution s&apos;était immobilisée.</translation>
    </message>
    <message>
        <source>It levels off</source>
        <translation>Se stabilise</translation>
    </message>
    <message>
        <source>It levels off away from the goal</source>
        <translation>Se stabilise loin du but</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>Monte</translation>
    </message>
    <message>
        <source>It rises, to the end</source>
        <translation>Monte jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>It runs away</source>
        <translation>S&apos;emballe</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>It was crawling.</source>
        <translation>L&apos;exécution avançait à peine.</translation>
    </message>
    <message>
        <source>It was getting worse and worse.</source>
        <translation>Cela empirait de plus en plus.</translation>
    </message>
    <message>
        <source>It was getting worse.</source>
        <translation>Cela empirait.</translation>
    </message>
    <message>
        <source>It was still getting better, to and fro.</source>
        <translation>Cela s&apos;améliorait encore, en va-et-vient.</translation>
    </message>
    <message>
        <source>It was still getting better.</source>
        <translation>Cela s&apos;améliorait encore.</translation>
    </message>
    <message>
        <source>It went up and down and got no better.</source>
        <translation>Cela montait et descendait sans s&apos;améliorer.</translation>
    </message>
    <message>
        <source>It would take about {today} steps; the largest stable rate is {limit}.</source>
        <translation>Il faudrait environ {today} pas&#x202f;; le plus grand taux stable est {limit}.</translation>
    </message>
    <message>
        <source>Its loss is {next_loss}: no better than the best, {best_loss}.</source>
        <translation>Sa perte est {next_loss}&#xa0;: pas mieux que la meilleure, {best_loss}.</translation>
    </message>
    <message>
        <source>Its loss is {next_loss}: the best so far.</source>
        <translation>Sa perte est {next_loss}&#xa0;: la meilleure jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Notebook Jupyter</translation>
    </message>
    <message>
        <source>Keeps the division away from 0.</source>
        <translation>Évite de diviser par 0.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Pénalité L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>Pénalité L2</translation>
    </message>
    <message>
        <source>Large steps while the error is large, small ones when it is small: it fades away without overshooting.</source>
        <translation>De grands pas quand l&apos;erreur est grande, de petits quand elle est petite&#xa0;: elle s&apos;éteint sans dépasser le but.</translation>
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
        <translation>Apprendre le biais</translation>
    </message>
    <message>
        <source>Learned by another loss: its curve in the loss plot is measured by that one.</source>
        <translation>A appris avec une autre perte&#xa0;: sa courbe, dans le graphique de la perte, est mesurée avec celle-là.</translation>
    </message>
    <message>
        <source>Learned from inputs scaled another way, so its weights mean something else: it is drawn in the loss plot alone.</source>
        <translation>A appris d&apos;entrées mises à l&apos;échelle autrement, si bien que ses poids ont un autre sens&#xa0;: seul le graphique de la perte le montre.</translation>
    </message>
    <message>
        <source>Learned from other samples than the present run, so it is not drawn.</source>
        <translation>A appris d&apos;autres exemples que l&apos;exécution présente, et n&apos;est donc pas dessiné.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Learning rate at step {step}</source>
        <translation>Taux d&apos;apprentissage au pas {step}</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Taux d&apos;apprentissage η</translation>
    </message>
    <message>
        <source>Learning …</source>
        <translation>Apprend …</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Laissés de côté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Let the bias learn, too. Without one the weighted sum is 0 where all inputs are 0.</source>
        <translation>Faire apprendre aussi le biais. Sans lui, la somme pondérée vaut 0 là où toutes les entrées valent 0.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} bytes. Mend the file; this is no table.</source>
        <translation>La ligne {line} a plus de {most} octets. Corrigez le fichier&#x202f;; ce n&apos;est pas un tableau.</translation>
    </message>
    <message>
        <source>Line {line} has the names, although some of them are numbers.</source>
        <translation>La ligne {line} porte les noms, bien que certains soient des nombres.</translation>
    </message>
    <message>
        <source>Line {line} has the names.</source>
        <translation>La ligne {line} porte les noms.</translation>
    </message>
    <message>
        <source>Line {line} has units, which are joined to the names.</source>
        <translation>La ligne {line} porte des unités, qui sont jointes aux noms.</translation>
    </message>
    <message>
        <source>Line {line} has units, which are left out.</source>
        <translation>La ligne {line} porte des unités, qui sont laissées de côté.</translation>
    </message>
    <message>
        <source>Line {line} is a remark under the table and is left out.</source>
        <translation>La ligne {line} est une remarque sous le tableau et est laissée de côté.</translation>
    </message>
    <message>
        <source>Line {line} is left out by hand.</source>
        <translation>La ligne {line} a été écartée à la main.</translation>
    </message>
    <message>
        <source>Line {line} stands among the data and may sum up others: {cell}.</source>
        <translation>La ligne {line} est parmi les données et pourrait en totaliser d&apos;autres&#xa0;: {cell}.</translation>
    </message>
    <message>
        <source>Line {line} sums up the others and is left out.</source>
        <translation>La ligne {line} totalise les autres et est laissée de côté.</translation>
    </message>
    <message>
        <source>Logic gate</source>
        <translation>Porte logique</translation>
    </message>
    <message>
        <source>Look at a step</source>
        <translation>Regarder un pas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss came from {first} to {last} in {steps} steps, going up and down on the way.</source>
        <translation>La perte est passée de {first} à {last} en {steps} pas, avec des hauts et des bas en route.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in one step.</source>
        <translation>La perte a baissé de {first} à {last} en un pas.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, by about the same factor each time.</source>
        <translation>La perte a baissé de {first} à {last} en {steps} pas, d&apos;à peu près le même facteur à chaque fois.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, fast at first, then more slowly.</source>
        <translation>La perte a baissé de {first} à {last} en {steps} pas, vite d&apos;abord, puis plus lentement.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, going up and down on the way.</source>
        <translation>La perte a baissé de {first} à {last} en {steps} pas, avec des hauts et des bas en route.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, slowly at first, then faster.</source>
        <translation>La perte a baissé de {first} à {last} en {steps} pas, lentement d&apos;abord, puis plus vite.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps.</source>
        <translation>La perte a baissé de {first} à {last} en {steps} pas.</translation>
    </message>
    <message>
        <source>Loss jumped about between {low} and {high}; guess {step} of {steps} was the best.</source>
        <translation>La perte a sauté entre {low} et {high}&#x202f;; le tirage {step} sur {steps} a été le meilleur.</translation>
    </message>
    <message>
        <source>Loss of sample {sample}</source>
        <translation>Perte de l&apos;exemple {sample}</translation>
    </message>
    <message>
        <source>Loss over the only weight that learns.</source>
        <translation>La perte selon le seul poids qui apprend.</translation>
    </message>
    <message>
        <source>Loss over two weights, the others as at step {step}: each line joins equal losses.</source>
        <translation>La perte selon deux poids, les autres comme au pas {step}&#xa0;: chaque ligne joint des pertes égales.</translation>
    </message>
    <message>
        <source>Loss over weight and bias: each line joins equal losses.</source>
        <translation>La perte selon le poids et le biais&#xa0;: chaque ligne joint des pertes égales.</translation>
    </message>
    <message>
        <source>Loss rose from {first} beyond all numbers in one step.</source>
        <translation>La perte est montée de {first} au-delà de tout nombre en un pas.</translation>
    </message>
    <message>
        <source>Loss rose from {first} beyond all numbers in {steps} steps.</source>
        <translation>La perte est montée de {first} au-delà de tout nombre en {steps} pas.</translation>
    </message>
    <message>
        <source>Loss rose from {first} to {last} in one step.</source>
        <translation>La perte est montée de {first} à {last} en un pas.</translation>
    </message>
    <message>
        <source>Loss rose from {first} to {last} in {steps} steps.</source>
        <translation>La perte est montée de {first} à {last} en {steps} pas.</translation>
    </message>
    <message>
        <source>Loss stayed at {last} for one step.</source>
        <translation>La perte est restée à {last} pendant un pas.</translation>
    </message>
    <message>
        <source>Loss stayed at {last} for {steps} steps.</source>
        <translation>La perte est restée à {last} pendant {steps} pas.</translation>
    </message>
    <message>
        <source>Loss was {loss} at every guess.</source>
        <translation>La perte a été de {loss} à chaque tirage.</translation>
    </message>
    <message>
        <source>Loss: {loss}</source>
        <translation>Perte&#xa0;: {loss}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <source>Lowest guess</source>
        <translation>Tirage le plus petit</translation>
    </message>
    <message>
        <source>Lowest input</source>
        <translation>Entrée la plus petite</translation>
    </message>
    <message>
        <source>Lowest η</source>
        <translation>η minimal</translation>
    </message>
    <message>
        <source>Mae</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <source>Make a sweep (Ctrl+M) and let it fill.</source>
        <translation>Faites un balayage (Ctrl+M) et laissez-le se remplir.</translation>
    </message>
    <message>
        <source>Make one step (→).</source>
        <translation>Faites un pas (→).</translation>
    </message>
    <message>
        <source>Make steps until there are {count} (→).</source>
        <translation>Faites des pas jusqu&apos;à en avoir {count} (→).</translation>
    </message>
    <message>
        <source>Max abs</source>
        <translation>Par la plus grande</translation>
    </message>
    <message>
        <source>Max steps</source>
        <translation>Pas maximum</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>Écart permis</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erreur moyenne</translation>
    </message>
    <message>
        <source>Mean of error times input</source>
        <translation>Moyenne de l&apos;erreur fois l&apos;entrée</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Memories that begin at 0 are corrected: divide by 1 − β^(t + 1).</source>
        <translation>Des mémoires qui partent de 0 sont corrigées&#xa0;: divisez par 1 − β^(t + 1).</translation>
    </message>
    <message>
        <source>Memory of earlier slopes</source>
        <translation>Mémoire des pentes passées</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Missing values filled with the column&apos;s {middle}: {n}.</source>
        <translation>Valeurs manquantes complétées par la {middle} de la colonne&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation>Inertie μ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Mse</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Choix multiple</translation>
    </message>
    <message>
        <source>Multiply each input by its own weight first, and add the products then.</source>
        <translation>Multipliez d&apos;abord chaque entrée par son propre poids, puis additionnez les produits.</translation>
    </message>
    <message>
        <source>Multiply sample by sample, and take the mean of the products then.</source>
        <translation>Multipliez exemple par exemple, puis prenez la moyenne des produits.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nand</source>
        <translation>NAND</translation>
    </message>
    <message>
        <source>Near.</source>
        <translation>Proche.</translation>
    </message>
    <message>
        <source>Nearly: keep {digits} digits here, and on the way as well.</source>
        <translation>Presque&#xa0;: gardez {digits} chiffres ici, et en route aussi.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Inertie de Nesterov</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurone</translation>
    </message>
    <message>
        <source>Neuron Lab experiment</source>
        <translation>Expérience de Neuron Lab</translation>
    </message>
    <message>
        <source>Neuron Lab lesson</source>
        <translation>Leçon de Neuron Lab</translation>
    </message>
    <message>
        <source>Neuron Lab {version}, engine {engine}.</source>
        <translation>Neuron Lab {version}, moteur {engine}.</translation>
    </message>
    <message>
        <source>Neuron picture</source>
        <translation>Image du neurone</translation>
    </message>
    <message>
        <source>Neuron simulator</source>
        <translation>Simulateur de neurone</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Nouveaux poids</translation>
    </message>
    <message>
        <source>Newton</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>Newton multiplies the slopes by H⁺ before the rate.</source>
        <translation>Newton multiplie les pentes par H⁺ avant le taux.</translation>
    </message>
    <message>
        <source>Newton needs all samples in every step; set the batch to &quot;full&quot;</source>
        <translation>Newton a besoin de tous les exemples à chaque pas&#x202f;; réglez le lot sur &quot;full&quot;</translation>
    </message>
    <message>
        <source>Newton&apos;s step is divided by the curvature: a rate of 1 leads to the lowest loss, a rate of 2 just as far to the other side.</source>
        <translation>Le pas de Newton est divisé par la courbure&#xa0;: un taux de 1 mène à la perte minimale, un taux de 2 tout aussi loin de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>Newton&apos;s step needs all of H⁺, not the diagonal alone.</source>
        <translation>Le pas de Newton a besoin de toute la matrice H⁺, et non de sa seule diagonale.</translation>
    </message>
    <message>
        <source>Newton&apos;s step: H⁺ times the slopes</source>
        <translation>Pas de Newton&#xa0;: H⁺ fois les pentes</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Commande suivante ou précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>No column has numbers, or texts of which one could be the target.</source>
        <translation>Aucune colonne ne contient des nombres, ou des textes dont l&apos;un pourrait être la cible.</translation>
    </message>
    <message>
        <source>No error is larger than the tolerance, {tolerance}.</source>
        <translation>Aucune erreur n&apos;est plus grande que la tolérance, {tolerance}.</translation>
    </message>
    <message>
        <source>No guess is above this.</source>
        <translation>Aucun tirage n&apos;est au-dessus.</translation>
    </message>
    <message>
        <source>No guess is below this.</source>
        <translation>Aucun tirage n&apos;est au-dessous.</translation>
    </message>
    <message>
        <source>No input is above this.</source>
        <translation>Aucune entrée n&apos;est au-dessus.</translation>
    </message>
    <message>
        <source>No input is below this.</source>
        <translation>Aucune entrée n&apos;est au-dessous.</translation>
    </message>
    <message>
        <source>No line has names, so the columns get numbers.</source>
        <translation>Aucune ligne ne porte de noms, les colonnes reçoivent donc des numéros.</translation>
    </message>
    <message>
        <source>No row has a value in every chosen column. Leave out the emptiest ones.</source>
        <translation>Aucune ligne n&apos;a de valeur dans chaque colonne choisie. Écartez les colonnes les plus vides.</translation>
    </message>
    <message>
        <source>No row of data is left. Choose other lines for the data, or another separator.</source>
        <translation>Il ne reste aucune ligne de données. Choisissez d&apos;autres lignes pour les données, ou un autre séparateur.</translation>
    </message>
    <message>
        <source>No step has been made yet: the loss is {loss}.</source>
        <translation>Aucun pas n&apos;a encore été fait&#xa0;: la perte est {loss}.</translation>
    </message>
    <message>
        <source>No weight fits all rows exactly: one number cannot fit {n} rows.</source>
        <translation>Aucun poids ne convient exactement à toutes les lignes&#xa0;: un nombre ne peut convenir à {n} lignes.</translation>
    </message>
    <message>
        <source>No weight gets below loss {floor}: one number cannot fit {n} rows.</source>
        <translation>Aucun poids ne passe sous la perte {floor}&#xa0;: un nombre ne peut convenir à {n} lignes.</translation>
    </message>
    <message>
        <source>No weights fit all rows exactly: what one row demands follows from others, and differs.</source>
        <translation>Aucun jeu de poids ne convient exactement à toutes les lignes&#xa0;: ce qu&apos;exige une ligne découle d&apos;autres, et en diffère.</translation>
    </message>
    <message>
        <source>No weights fit all rows exactly: {p} numbers cannot fit {n} rows.</source>
        <translation>Aucun jeu de poids ne convient exactement à toutes les lignes&#xa0;: {p} nombres ne peuvent convenir à {n} lignes.</translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: rows {first} and {second}, for one, contradict each other.</source>
        <translation>Aucun jeu de poids ne passe sous la perte {floor}&#xa0;: les lignes {first} et {second}, par exemple, se contredisent.</translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: what one row demands follows from others, and differs.</source>
        <translation>Aucun jeu de poids ne passe sous la perte {floor}&#xa0;: ce qu&apos;exige une ligne découle d&apos;autres, et en diffère.</translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: {p} numbers cannot fit {n} rows.</source>
        <translation>Aucun jeu de poids ne passe sous la perte {floor}&#xa0;: {p} nombres ne peuvent convenir à {n} lignes.</translation>
    </message>
    <message>
        <source>No weights have a lower loss than these.</source>
        <translation>Aucun jeu de poids n&apos;a une perte plus basse que celui-ci.</translation>
    </message>
    <message>
        <source>No weights part the rows with target {high} from those with target {low}.</source>
        <translation>Aucun jeu de poids ne sépare les lignes de cible {high} de celles de cible {low}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody got there. {who} came closest, with a loss of {loss}.</source>
        <translation>Personne n&apos;y est arrivé. {who} s&apos;en est approché le plus, avec une perte de {loss}.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Noisy sine</source>
        <translation>Sinus bruité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None of the {total} possible guesses solves it.</source>
        <translation>Aucun des {total} tirages possibles ne la résout.</translation>
    </message>
    <message>
        <source>Nor</source>
        <translation>NOR</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sans réponse.</translation>
    </message>
    <message>
        <source>Not their turn: {names}.</source>
        <translation>Pas leur tour&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <source>Not yet. {line}</source>
        <translation>Pas encore. {line}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing has come of it yet.</source>
        <translation>Cela n&apos;a encore rien donné.</translation>
    </message>
    <message>
        <source>Nothing moves this one in this step.</source>
        <translation>Rien ne le déplace dans ce pas.</translation>
    </message>
    <message>
        <source>Number of steps: yours takes {ours}, the target {theirs}.</source>
        <translation>Nombre de pas&#xa0;: la vôtre en prend {ours}, l&apos;objectif {theirs}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Of an absolute error the slope has only the sign, not the size.</source>
        <translation>D&apos;une erreur absolue, la pente n&apos;a que le signe, pas la grandeur.</translation>
    </message>
    <message>
        <source>Of each sample, left what the neuron answers, right the target.</source>
        <translation>De chaque exemple, à gauche ce que répond le neurone, à droite la cible.</translation>
    </message>
    <message>
        <source>Old Faithful: how long until the next eruption</source>
        <translation>Old Faithful&#xa0;: dans combien de temps la prochaine éruption</translation>
    </message>
    <message>
        <source>Old and new weights are mixed: all slopes are those of the old ones.</source>
        <translation>Anciens et nouveaux poids sont mêlés&#xa0;: toutes les pentes sont celles des anciens.</translation>
    </message>
    <message>
        <source>On an axis the wheel zooms that axis alone.</source>
        <translation>Sur un axe, la molette ne zoome que cet axe.</translation>
    </message>
    <message>
        <source>On line {line} a quote stands inside a quoted text. Double it in the file, or choose “none” for quotes.</source>
        <translation>À la ligne {line}, un guillemet se trouve dans un texte entre guillemets. Doublez-le dans le fichier, ou choisissez «&#x202f;aucun&#x202f;» pour les guillemets.</translation>
    </message>
    <message>
        <source>On standardized inputs the steps needed would be about {scaled_steps}.</source>
        <translation>Sur des entrées standardisées, le nombre de pas serait d&apos;environ {scaled_steps}.</translation>
    </message>
    <message>
        <source>On the way, at step {step}.</source>
        <translation>En route, au pas {step}.</translation>
    </message>
    <message>
        <source>One more is not told of here.</source>
        <translation>Un de plus n&apos;est pas rapporté ici.</translation>
    </message>
    <message>
        <source>One point a sample: on the dashed line the answer would be the target.</source>
        <translation>Un point par exemple&#xa0;: sur la ligne en tirets, la réponse serait la cible.</translation>
    </message>
    <message>
        <source>One sample at a time: a wrong answer moves the weights along its inputs.</source>
        <translation>Un exemple à la fois&#xa0;: une réponse fausse déplace les poids le long de ses entrées.</translation>
    </message>
    <message>
        <source>One weight after the other, or all weights in every step.</source>
        <translation>Un poids après l&apos;autre, ou tous les poids à chaque pas.</translation>
    </message>
    <message>
        <source>Only the first {n} are taken, the most there can be.</source>
        <translation>Seuls les {n} premiers sont pris, c&apos;est le maximum.</translation>
    </message>
    <message>
        <source>Only the sign counts there, not the size.</source>
        <translation>Seul le signe compte là, pas la grandeur.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>OU</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Oscillating, but converging.</source>
        <translation>Oscille, mais converge.</translation>
    </message>
    <message>
        <source>Oscillating.</source>
        <translation>Oscille.</translation>
    </message>
    <message>
        <source>Out of steps after {step}.</source>
        <translation>Limite de pas atteinte après {step}.</translation>
    </message>
    <message>
        <source>Out of steps after {step}: not solved.</source>
        <translation>Limite de pas atteinte après {step}&#xa0;: non résolu.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Output: {activation}</source>
        <translation>Sortie&#xa0;: {activation}</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Par: {value}</source>
        <translation>Par&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Penguins: an Adelie by its bill</source>
        <translation>Manchots&#xa0;: un Adélie d&apos;après son bec</translation>
    </message>
    <message>
        <source>Penguins: body mass from flipper length</source>
        <translation>Manchots&#xa0;: masse d&apos;après la longueur de l&apos;aileron</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>Perceptron</translation>
    </message>
    <message>
        <source>Perceptron rule</source>
        <translation>Règle du perceptron</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Plain gradient descent</source>
        <translation>Descente simple</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Points along a straight line: the neuron is to find its slope and its bias.</source>
        <translation>Points le long d&apos;une droite&#xa0;: le neurone doit en trouver la pente et le biais.</translation>
    </message>
    <message>
        <source>Points along a wave: one neuron cannot bend like that, and one sees where it fails.</source>
        <translation>Points le long d&apos;une onde&#xa0;: un seul neurone ne peut se courber ainsi, et l&apos;on voit où il échoue.</translation>
    </message>
    <message>
        <source>Points are samples; the line is what the neuron answers.</source>
        <translation>Les points sont des exemples&#x202f;; la droite est ce que répond le neurone.</translation>
    </message>
    <message>
        <source>Points on a plane over two inputs: the neuron is to find two slopes and a bias.</source>
        <translation>Points d&apos;un plan sur deux entrées&#xa0;: le neurone doit trouver deux pentes et un biais.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Prediction {name}</source>
        <translation>Prédiction {name}</translation>
    </message>
    <message>
        <source>Prediction: {prediction} ({time}; attempt {attempt})</source>
        <translation>Prédiction&#xa0;: {prediction} ({time}&#x202f;; essai {attempt})</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Press Space or Run, and guessing begins.</source>
        <translation>Appuyez sur Espace ou Lancer, et le tirage commence.</translation>
    </message>
    <message>
        <source>Press Space or Run, and the neuron learns.</source>
        <translation>Appuyez sur Espace ou Lancer, et le neurone apprend.</translation>
    </message>
    <message>
        <source>Press, tick or open</source>
        <translation>Appuyer, cocher ou ouvrir</translation>
    </message>
    <message>
        <source>Programs cannot be written for this optimizer yet</source>
        <translation>Des programmes ne peuvent pas encore être écrits pour cet optimiseur</translation>
    </message>
    <message>
        <source>Proportional</source>
        <translation>Proportionnel</translation>
    </message>
    <message>
        <source>Put the last good value back</source>
        <translation>Remettre la dernière valeur correcte</translation>
    </message>
    <message>
        <source>PyTorch has no Newton&apos;s method of this kind; it can be written for numpy</source>
        <translation>PyTorch n&apos;a pas de méthode de Newton de ce genre&#x202f;; elle peut s&apos;écrire pour numpy</translation>
    </message>
    <message>
        <source>PyTorch learns by gradient descent alone; this strategy can be written for numpy</source>
        <translation>PyTorch n&apos;apprend que par descente de gradient&#x202f;; cette stratégie peut s&apos;écrire pour numpy</translation>
    </message>
    <message>
        <source>PyTorch remembers nothing while the momentum is 0, so that it cannot change on the way</source>
        <translation>PyTorch ne retient rien tant que l&apos;inertie vaut 0, si bien qu&apos;elle ne peut changer en route</translation>
    </message>
    <message>
        <source>PyTorch: to about nine digits</source>
        <translation>PyTorch&#xa0;: à environ neuf chiffres près</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script Python</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Ran away, and stalled at step {step}.</source>
        <translation>S&apos;est emballé, puis bloqué au pas {step}.</translation>
    </message>
    <message>
        <source>Random guess</source>
        <translation>Tirage au hasard</translation>
    </message>
    <message>
        <source>Random guessing</source>
        <translation>Tirage au hasard</translation>
    </message>
    <message>
        <source>Random guessing over whole numbers</source>
        <translation>Tirage au hasard de nombres entiers</translation>
    </message>
    <message>
        <source>Rate times L2 penalty is {product}: above {most} every step makes the weights larger. With this penalty no rate above {limit} is stable.</source>
        <translation>Le taux fois la pénalité L2 vaut {product}&#xa0;: au-dessus de {most}, chaque pas agrandit les poids. Avec cette pénalité, aucun taux au-dessus de {limit} n&apos;est stable.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Read another curve</source>
        <translation>Lire une autre courbe</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>Right button, Menu key</source>
        <translation>Bouton droit, touche Menu</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Rmsprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Rows {first} and {second} have equal inputs but different targets: no weights fit both.</source>
        <translation>Les lignes {first} et {second} ont les mêmes entrées mais des cibles différentes&#xa0;: aucun jeu de poids ne convient aux deux.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run 1 is the one above.</source>
        <translation>L&apos;exécution 1 est celle ci-dessus.</translation>
    </message>
    <message>
        <source>Run to the end (Space).</source>
        <translation>Exécuter jusqu&apos;au bout (Espace).</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Exécutions comparées</translation>
    </message>
    <message>
        <source>Runs made: {count} ({endings}).</source>
        <translation>Exécutions faites&#xa0;: {count} ({endings}).</translation>
    </message>
    <message>
        <source>Runs made: {count}.</source>
        <translation>Exécutions faites&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Runs: {done} of {total}</source>
        <translation>Exécutions&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Runs: {done} of {total}, about {seconds} s left</source>
        <translation>Exécutions&#xa0;: {done} sur {total}, encore {seconds} s environ</translation>
    </message>
    <message>
        <source>Runs: {runs}; steps of each: at most {steps}.</source>
        <translation>Exécutions&#xa0;: {runs}&#x202f;; pas de chacune&#xa0;: {steps} au plus.</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Sample table</source>
        <translation>Tableau d&apos;exemples</translation>
    </message>
    <message>
        <source>Sample {number}: answer {answer}, target {target}.</source>
        <translation>Exemple {number}&#xa0;: réponse {answer}, cible {target}.</translation>
    </message>
    <message>
        <source>Sample {sample}</source>
        <translation>Exemple {sample}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Save the picture, and more.</source>
        <translation>Enregistrer l&apos;image, et plus.</translation>
    </message>
    <message>
        <source>Say here what the learner is to look at.</source>
        <translation>Dites ici ce que l&apos;élève doit regarder.</translation>
    </message>
    <message>
        <source>Scaled inputs</source>
        <translation>Entrées mises à l&apos;échelle</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Set the learning rate to one that is safe for these samples, where that is known.</source>
        <translation>Régler le taux d&apos;apprentissage sur un taux sûr pour ces exemples, là où on le connaît.</translation>
    </message>
    <message>
        <source>Set {name} to {value}.</source>
        <translation>Régler {name} sur {value}.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Several columns are called “{given}”; column {number} is “{name}” here.</source>
        <translation>Plusieurs colonnes s&apos;appellent «&#x202f;{given}&#x202f;»&#x202f;; la colonne {number} est ici «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Sgd</source>
        <translation>Descente simple</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show or hide a curve</source>
        <translation>Montrer ou masquer une courbe</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Type de pas</translation>
    </message>
    <message>
        <source>Sketch and run</source>
        <translation>Esquisser et lancer</translation>
    </message>
    <message>
        <source>Sketch how it will go.</source>
        <translation>Esquissez comment cela ira.</translation>
    </message>
    <message>
        <source>Sliders and lists; so does the wheel, over one that was clicked.</source>
        <translation>Curseurs et listes&#x202f;; de même la molette, sur un élément où l&apos;on a cliqué.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Slope 1</source>
        <translation>Pente 1</translation>
    </message>
    <message>
        <source>Slope 2</source>
        <translation>Pente 2</translation>
    </message>
    <message>
        <source>Slope of x1</source>
        <translation>Pente de x1</translation>
    </message>
    <message>
        <source>Slope of x2</source>
        <translation>Pente de x2</translation>
    </message>
    <message>
        <source>Slopes of sample {sample}</source>
        <translation>Pentes de l&apos;exemple {sample}</translation>
    </message>
    <message>
        <source>Slopes of the loss</source>
        <translation>Pentes de la perte</translation>
    </message>
    <message>
        <source>Slopes of the loss (mean of {count})</source>
        <translation>Pentes de la perte (moyenne de {count})</translation>
    </message>
    <message>
        <source>Slopes of the loss, with the penalty</source>
        <translation>Pentes de la perte, pénalité comprise</translation>
    </message>
    <message>
        <source>Slopes, by the chain rule</source>
        <translation>Pentes, par la règle de dérivation en chaîne</translation>
    </message>
    <message>
        <source>Smoothing α</source>
        <translation>Lissage α</translation>
    </message>
    <message>
        <source>Solutions among the {total} possible guesses: {hits}.</source>
        <translation>Solutions parmi les {total} tirages possibles&#xa0;: {hits}.</translation>
    </message>
    <message>
        <source>Solutions among the {total} possible guesses: {hits}. About one guess in {steps} is right.</source>
        <translation>Solutions parmi les {total} tirages possibles&#xa0;: {hits}. Environ un tirage sur {steps} est juste.</translation>
    </message>
    <message>
        <source>Solved at step {step}.</source>
        <translation>Résolu au pas {step}.</translation>
    </message>
    <message>
        <source>Solved when no error is larger than this, in the target&apos;s unit.</source>
        <translation>Résolu quand aucune erreur ne dépasse cette valeur, dans l&apos;unité de la cible.</translation>
    </message>
    <message>
        <source>Some of its steps</source>
        <translation>Certains de ses pas</translation>
    </message>
    <message>
        <source>Some weights part the rows with target {high} from the others; this rule always finds such.</source>
        <translation>Certains poids séparent les lignes de cible {high} des autres&#x202f;; cette règle en trouve toujours.</translation>
    </message>
    <message>
        <source>Something was changed or stopped on the way. Begin anew.</source>
        <translation>Quelque chose a été changé ou arrêté en route. Recommencez.</translation>
    </message>
    <message>
        <source>Spreadsheets cannot be read by this installation. Save the sheet as CSV and import that file.</source>
        <translation>Cette installation ne peut pas lire les feuilles de calcul. Enregistrez la feuille en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>Square each error first, and take the mean then.</source>
        <translation>Élevez d&apos;abord chaque erreur au carré, puis prenez la moyenne.</translation>
    </message>
    <message>
        <source>Stalled at step {step}.</source>
        <translation>Bloqué au pas {step}.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added by chance to every input; 0 adds nothing.</source>
        <translation>Écart type de ce que le hasard ajoute à chaque entrée&#x202f;; 0 n&apos;ajoute rien.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added by chance to every target; 0 adds nothing.</source>
        <translation>Écart type de ce que le hasard ajoute à chaque cible&#x202f;; 0 n&apos;ajoute rien.</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Standardiser</translation>
    </message>
    <message>
        <source>Start of the bias</source>
        <translation>Départ du biais</translation>
    </message>
    <message>
        <source>Start of {name}</source>
        <translation>Départ de {name}</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Start weights, highest</source>
        <translation>Poids de départ, maximum</translation>
    </message>
    <message>
        <source>Start weights, lowest</source>
        <translation>Poids de départ, minimum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Step decay</source>
        <translation>Par paliers</translation>
    </message>
    <message>
        <source>Step in proportion</source>
        <translation>Pas en proportion</translation>
    </message>
    <message>
        <source>Step sign</source>
        <translation>Correction par le signe</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Taille du pas</translation>
    </message>
    <message>
        <source>Step {step} and how step {next} follows</source>
        <translation>Le pas {step} et comment le pas {next} en découle</translation>
    </message>
    <message>
        <source>Step {step} and what the next one will do</source>
        <translation>Le pas {step} et ce que fera le suivant</translation>
    </message>
    <message>
        <source>Step {step}, the last, and what one more would do</source>
        <translation>Le pas {step}, le dernier, et ce qu&apos;en ferait un de plus</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, {parameters}.</source>
        <translation>Pas {step}&#xa0;: perte {loss}, {parameters}.</translation>
    </message>
    <message>
        <source>Step {step}: {question}</source>
        <translation>Étape {step}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Step, value and trend are written and told.</source>
        <translation>Le pas, la valeur et la tendance sont écrits et dits.</translation>
    </message>
    <message>
        <source>Step-sign correction</source>
        <translation>Correction par le signe</translation>
    </message>
    <message>
        <source>Step-sign correction in proportion to the error</source>
        <translation>Correction par le signe, en proportion de l&apos;erreur</translation>
    </message>
    <message>
        <source>Step-sign correction that lands</source>
        <translation>Correction par le signe qui arrive</translation>
    </message>
    <message>
        <source>Step-sign correction that oscillates for ever</source>
        <translation>Correction par le signe qui oscille sans fin</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Steps of 0.5 are too large: the error jumps across 0 and back again, and never lands.

A step changes the left side by 128 or 106, far too much to come within 0.01 of 1492.</source>
        <translation>Des pas de 0.5 sont trop grands&#xa0;: l&apos;erreur saute par-dessus 0 puis en sens inverse, et n&apos;arrive jamais.

Un pas change le premier membre de 128 ou de 106, bien trop pour parvenir à moins de 0.01 de 1492.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped at step {step}.</source>
        <translation>Arrêté au pas {step}.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>Désactiver {name}.</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>Activer {name}.</translation>
    </message>
    <message>
        <source>T stands for the most steps that the run may take.</source>
        <translation>T désigne le plus grand nombre de pas que l&apos;exécution peut faire.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Take the natural logarithm ln, not the one to base 10.</source>
        <translation>Prenez le logarithme naturel ln, et non celui de base 10.</translation>
    </message>
    <message>
        <source>Take the natural logarithm ln, not the one to base 2.</source>
        <translation>Prenez le logarithme naturel ln, et non celui de base 2.</translation>
    </message>
    <message>
        <source>Take the new memory, with this step&apos;s slope in it.</source>
        <translation>Prenez la nouvelle mémoire, où la pente de ce pas est comprise.</translation>
    </message>
    <message>
        <source>Take the value over</source>
        <translation>Reprendre la valeur</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Target and run</source>
        <translation>Objectif et exécution</translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation>Perte visée</translation>
    </message>
    <message>
        <source>Target loss reached at step {step}.</source>
        <translation>Perte visée atteinte au pas {step}.</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Cible&#xa0;: {name}</translation>
    </message>
    <message>
        <source>That begins with another weight&apos;s old value.</source>
        <translation>Cela part de l&apos;ancienne valeur d&apos;un autre poids.</translation>
    </message>
    <message>
        <source>That follows the wrong number: look at what the direction goes by.</source>
        <translation>Cela suit le mauvais nombre&#xa0;: regardez d&apos;après quoi va le sens.</translation>
    </message>
    <message>
        <source>That goes on from the weighted sum; the activation is missing.</source>
        <translation>Cela continue depuis la somme pondérée&#x202f;; il manque l&apos;activation.</translation>
    </message>
    <message>
        <source>That has the loss where the error belongs.</source>
        <translation>Cela prend la perte au lieu de l&apos;erreur.</translation>
    </message>
    <message>
        <source>That has the slope of this step; take the mean of the slopes.</source>
        <translation>Cela prend la pente de ce pas&#x202f;; prenez la moyenne des pentes.</translation>
    </message>
    <message>
        <source>That has the target where target minus output belongs.</source>
        <translation>Cela prend la cible au lieu de la cible moins la sortie.</translation>
    </message>
    <message>
        <source>That has the weighted sum where the output belongs.</source>
        <translation>Cela prend la somme pondérée au lieu de la sortie.</translation>
    </message>
    <message>
        <source>That is Nesterov&apos;s way; plain momentum takes the new v as it is.</source>
        <translation>C&apos;est la manière de Nesterov&#x202f;; l&apos;inertie simple prend le nouveau v tel quel.</translation>
    </message>
    <message>
        <source>That is another sample&apos;s number.</source>
        <translation>C&apos;est le nombre d&apos;un autre exemple.</translation>
    </message>
    <message>
        <source>That is another sample&apos;s target.</source>
        <translation>C&apos;est la cible d&apos;un autre exemple.</translation>
    </message>
    <message>
        <source>That is another sample&apos;s turn.</source>
        <translation>C&apos;est le tour d&apos;un autre exemple.</translation>
    </message>
    <message>
        <source>That is half of it: a factor 2 is missing, or a half too many.</source>
        <translation>C&apos;en est la moitié&#xa0;: il manque un facteur 2, ou il y a une moitié de trop.</translation>
    </message>
    <message>
        <source>That is multiplied by another weight&apos;s input.</source>
        <translation>C&apos;est multiplié par l&apos;entrée d&apos;un autre poids.</translation>
    </message>
    <message>
        <source>That is one sample&apos;s share alone; take the mean of all that count.</source>
        <translation>C&apos;est la part d&apos;un seul exemple&#x202f;; prenez la moyenne de tous ceux qui comptent.</translation>
    </message>
    <message>
        <source>That is plain momentum; Nesterov takes the slope, and μ times the new v.</source>
        <translation>C&apos;est l&apos;inertie simple&#x202f;; Nesterov prend la pente, et μ fois le nouveau v.</translation>
    </message>
    <message>
        <source>That is still the old value.</source>
        <translation>C&apos;est encore l&apos;ancienne valeur.</translation>
    </message>
    <message>
        <source>That is the change; the new value is the old one and the change.</source>
        <translation>C&apos;est le changement&#x202f;; la nouvelle valeur est l&apos;ancienne plus le changement.</translation>
    </message>
    <message>
        <source>That is the next step&apos;s learning rate: the steps count from 0.</source>
        <translation>C&apos;est le taux d&apos;apprentissage du pas suivant&#xa0;: les pas se comptent à partir de 0.</translation>
    </message>
    <message>
        <source>That is the slope over all samples; this step learns from its batch alone.</source>
        <translation>C&apos;est la pente sur tous les exemples&#x202f;; ce pas n&apos;apprend que de son lot.</translation>
    </message>
    <message>
        <source>That is the sum; the mean is divided by the number of samples.</source>
        <translation>C&apos;est la somme&#x202f;; la moyenne se divise par le nombre d&apos;exemples.</translation>
    </message>
    <message>
        <source>That is twice as much: a half is missing, or a factor 2 too many.</source>
        <translation>C&apos;en est le double&#xa0;: il manque une moitié, ou il y a un facteur 2 de trop.</translation>
    </message>
    <message>
        <source>That is twice the step: H holds the factor 2 as well.</source>
        <translation>C&apos;est deux fois le pas&#xa0;: H contient aussi le facteur 2.</translation>
    </message>
    <message>
        <source>That step is ten times too long; look at the learning rate once more.</source>
        <translation>Ce pas est dix fois trop long&#x202f;; regardez encore le taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>That step is ten times too short; look at the learning rate once more.</source>
        <translation>Ce pas est dix fois trop court&#x202f;; regardez encore le taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>That takes another weight&apos;s slope.</source>
        <translation>Cela prend la pente d&apos;un autre poids.</translation>
    </message>
    <message>
        <source>That went uphill: the step is subtracted, not added.</source>
        <translation>Cela est monté&#xa0;: le pas se soustrait, il ne s&apos;ajoute pas.</translation>
    </message>
    <message>
        <source>The activation&apos;s slope ∂a/∂z is missing.</source>
        <translation>Il manque la pente de l&apos;activation ∂a/∂z.</translation>
    </message>
    <message>
        <source>The answer is right: nothing moves.</source>
        <translation>La réponse est juste&#xa0;: rien ne bouge.</translation>
    </message>
    <message>
        <source>The axes follow the run again.</source>
        <translation>Les axes suivent de nouveau l&apos;exécution.</translation>
    </message>
    <message>
        <source>The best guess was at {place}.</source>
        <translation>Le meilleur tirage était à {place}.</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>Le meilleur jusqu&apos;ici</translation>
    </message>
    <message>
        <source>The best so far is guess {best}, with loss {best_loss}.</source>
        <translation>Le meilleur jusqu&apos;ici est le tirage {best}, avec la perte {best_loss}.</translation>
    </message>
    <message>
        <source>The best was guess {best}, with an error of {best_error}.</source>
        <translation>Le meilleur a été le tirage {best}, avec une erreur de {best_error}.</translation>
    </message>
    <message>
        <source>The bias b is added, not subtracted.</source>
        <translation>Le biais b s&apos;ajoute, il ne se soustrait pas.</translation>
    </message>
    <message>
        <source>The bias b is missing.</source>
        <translation>Il manque le biais b.</translation>
    </message>
    <message>
        <source>The bias costs no penalty.</source>
        <translation>Le biais ne coûte pas de pénalité.</translation>
    </message>
    <message>
        <source>The bias learns, too</source>
        <translation>Le biais apprend aussi</translation>
    </message>
    <message>
        <source>The bias&apos;s slope is not multiplied by an input: its input is always 1.</source>
        <translation>La pente du biais n&apos;est pas multipliée par une entrée&#xa0;: son entrée vaut toujours 1.</translation>
    </message>
    <message>
        <source>The cells are parted by {mark}: {cells}.</source>
        <translation>Les cellules sont séparées par {mark}&#xa0;: {cells}.</translation>
    </message>
    <message>
        <source>The chance of one guess is {chance} %. By guess {max_steps} it is {share} %, by guess {likely} it is {surely} %.</source>
        <translation>La probabilité d&apos;un tirage est de {chance}&#x202f;%. Jusqu&apos;au tirage {max_steps} elle est de {share}&#x202f;%, jusqu&apos;au tirage {likely} de {surely}&#x202f;%.</translation>
    </message>
    <message>
        <source>The curves cross: yours is above the target in some steps, and below in others.</source>
        <translation>Les courbes se croisent&#xa0;: la vôtre est au-dessus de l&apos;objectif à certains pas, au-dessous à d&apos;autres.</translation>
    </message>
    <message>
        <source>The customary learning rate 0.001 diverges</source>
        <translation>Le taux d&apos;apprentissage usuel 0.001 diverge</translation>
    </message>
    <message>
        <source>The equals sign is missing: 256x + 212y = 1492</source>
        <translation>Il manque le signe égal&#xa0;: 256x + 212y = 1492</translation>
    </message>
    <message>
        <source>The error changes by multiples of {spacing} only and gets no nearer to 0 than {nearest}.</source>
        <translation>L&apos;erreur ne change que par multiples de {spacing} et ne s&apos;approche pas de 0 à moins de {nearest}.</translation>
    </message>
    <message>
        <source>The errors are not squared.</source>
        <translation>Les erreurs ne sont pas élevées au carré.</translation>
    </message>
    <message>
        <source>The errors of the rows cancel out: their mean is 0, which has no sign to follow.</source>
        <translation>Les erreurs des lignes s&apos;annulent&#xa0;: leur moyenne est 0, qui n&apos;a pas de signe à suivre.</translation>
    </message>
    <message>
        <source>The exponent ⌊t/k⌋ is a whole number: t/k is rounded down.</source>
        <translation>L&apos;exposant ⌊t/k⌋ est un nombre entier&#xa0;: t/k est arrondi vers le bas.</translation>
    </message>
    <message>
        <source>The factor is {formula}, from the step size and the inputs.</source>
        <translation>Le facteur est {formula}, d&apos;après la taille du pas et les entrées.</translation>
    </message>
    <message>
        <source>The factor μ belongs to the memory, not to the slope.</source>
        <translation>Le facteur μ appartient à la mémoire, pas à la pente.</translation>
    </message>
    <message>
        <source>The fewest steps to a solution: {steps}.</source>
        <translation>Le moins de pas jusqu&apos;à une solution&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>The file has a row of names and no rows under it. If that row is data, choose that no line has names.</source>
        <translation>Le fichier a une ligne de noms et aucune ligne dessous. Si cette ligne est une donnée, choisissez qu&apos;aucune ligne n&apos;a de noms.</translation>
    </message>
    <message>
        <source>The file has more than {most} cells. Leave columns or rows out of the file before.</source>
        <translation>Le fichier a plus de {most} cellules. Retirez d&apos;abord des colonnes ou des lignes du fichier.</translation>
    </message>
    <message>
        <source>The file has no rows. Choose one with a row of names and rows of numbers.</source>
        <translation>Le fichier n&apos;a pas de lignes. Choisissez-en un avec une ligne de noms et des lignes de nombres.</translation>
    </message>
    <message>
        <source>The file has {n} tables, one under another; taken: {which}.</source>
        <translation>Le fichier a {n} tableaux, l&apos;un sous l&apos;autre&#x202f;; pris&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>The file has {width} columns, more than the {most} that can be shown to choose from. Keep those that you need in the file, or choose another separator.</source>
        <translation>Le fichier a {width} colonnes, plus que les {most} qui peuvent être proposées au choix. Ne gardez dans le fichier que celles qu&apos;il vous faut, ou choisissez un autre séparateur.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row of names and rows of numbers.</source>
        <translation>Le fichier est vide. Choisissez-en un avec une ligne de noms et des lignes de nombres.</translation>
    </message>
    <message>
        <source>The file is encoded as {encoding}.</source>
        <translation>Le fichier est codé en {encoding}.</translation>
    </message>
    <message>
        <source>The file is not encoded as {encoding}. Choose another encoding.</source>
        <translation>Le fichier n&apos;est pas codé en {encoding}. Choisissez un autre codage.</translation>
    </message>
    <message>
        <source>The first column has no name of its own and names the rows; it is left out.</source>
        <translation>La première colonne n&apos;a pas de nom propre et nomme les lignes&#x202f;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The first line says that {mark} part the cells; it is skipped.</source>
        <translation>La première ligne dit que {mark} sépare les cellules&#x202f;; elle est sautée.</translation>
    </message>
    <message>
        <source>The first lines of the file have more than {most} characters. Keep fewer columns or shorter names in the file, or choose another separator or quote.</source>
        <translation>Les premières lignes du fichier ont plus de {most} caractères. Gardez moins de colonnes ou des noms plus courts dans le fichier, ou choisissez un autre séparateur ou guillemet.</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>La première étape</translation>
    </message>
    <message>
        <source>The four rows of a truth table. XOR and XNOR are what one neuron cannot learn.</source>
        <translation>Les quatre lignes d&apos;une table de vérité. XOR et XNOR sont ce qu&apos;un neurone seul ne peut apprendre.</translation>
    </message>
    <message>
        <source>The input is missing: the slope of a weight is multiplied by it.</source>
        <translation>Il manque l&apos;entrée&#xa0;: la pente d&apos;un poids est multipliée par elle.</translation>
    </message>
    <message>
        <source>The inputs are swapped: each belongs to its own weight.</source>
        <translation>Les entrées sont interverties&#xa0;: chacune appartient à son propre poids.</translation>
    </message>
    <message>
        <source>The largest input is {times} times as large as the smallest: scale each to mean 0 and standard deviation 1.</source>
        <translation>La plus grande entrée est {times} fois plus grande que la plus petite&#xa0;: ramenez chacune à une moyenne de 0 et un écart type de 1.</translation>
    </message>
    <message>
        <source>The largest stable rate is {limit}.</source>
        <translation>Le plus grand taux stable est {limit}.</translation>
    </message>
    <message>
        <source>The learning rate has fallen so far that a step no longer changes any weight.</source>
        <translation>Le taux d&apos;apprentissage a tant baissé qu&apos;un pas ne change plus aucun poids.</translation>
    </message>
    <message>
        <source>The learning rate is in there twice.</source>
        <translation>Le taux d&apos;apprentissage y est deux fois.</translation>
    </message>
    <message>
        <source>The learning rate is missing.</source>
        <translation>Il manque le taux d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>The left side needs an unknown, such as 256x</source>
        <translation>Il faut au premier membre une inconnue, comme 256x</translation>
    </message>
    <message>
        <source>The letters are read as {encoding}: {letters}. Others are possible.</source>
        <translation>Les lettres se lisent en {encoding}&#xa0;: {letters}. D&apos;autres codages sont possibles.</translation>
    </message>
    <message>
        <source>The limit is {formula}: 2 divided by the largest curvature of the loss, and moved because {momentum} of the last step is kept.</source>
        <translation>La limite est {formula}&#xa0;: 2 divisé par la plus grande courbure de la perte, puis déplacé car {momentum} du pas précédent est conservé.</translation>
    </message>
    <message>
        <source>The limit is {formula}: 2 divided by the largest curvature of the loss. A step at that rate leads just as far to the other side.</source>
        <translation>La limite est {formula}&#xa0;: 2 divisé par la plus grande courbure de la perte. Un pas à ce taux mène tout aussi loin de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>The limit of row {row} is {formula}: 2 divided by the curvature of that row&apos;s loss.</source>
        <translation>La limite de la ligne {row} est {formula}&#xa0;: 2 divisé par la courbure de la perte de cette ligne.</translation>
    </message>
    <message>
        <source>The longer the geyser has erupted, the longer one waits for its next eruption.

What to look for: a minute more of erupting makes 10.7 minutes more of waiting. The points make two clouds, of short and of long eruptions, which the line joins without knowing of them. It is off by 5.89 minutes (root of the mean square).

Source: 272 eruptions of Old Faithful in Yellowstone in August 1985; Azzalini and Bowman, Applied Statistics 39 (1990). Measurements are facts, free to use.</source>
        <translation>Plus le geyser a jailli longtemps, plus on attend sa prochaine éruption.

À observer&#xa0;: une minute d&apos;éruption de plus fait 10.7 minutes d&apos;attente de plus. Les points forment deux nuages, d&apos;éruptions courtes et longues, que la droite relie sans les connaître. Elle se trompe de 5.89 minutes (racine du carré moyen).

Source&#xa0;: 272 éruptions d&apos;Old Faithful à Yellowstone en août 1985&#x202f;; Azzalini et Bowman, Applied Statistics 39 (1990). Les mesures sont des faits, libres d&apos;emploi.</translation>
    </message>
    <message>
        <source>The loss after every step.</source>
        <translation>La perte après chaque pas.</translation>
    </message>
    <message>
        <source>The loss curves {before} times as much in one direction as in another, on standardized inputs {after} times: a rate that is stable in the one hardly moves in the other.</source>
        <translation>La perte se courbe {before} fois plus dans une direction que dans une autre, sur des entrées standardisées {after} fois&#xa0;: un taux stable dans l&apos;une ne bouge guère dans l&apos;autre.</translation>
    </message>
    <message>
        <source>The loss goes up and down, and gets no lower.</source>
        <translation>La perte monte et descend, sans s&apos;abaisser.</translation>
    </message>
    <message>
        <source>The loss hardly falls: by less than 1 % in the last eighth of the run.</source>
        <translation>La perte baisse à peine&#xa0;: de moins de 1&#x202f;% dans le dernier huitième de l&apos;exécution.</translation>
    </message>
    <message>
        <source>The loss has not changed for a while.</source>
        <translation>La perte n&apos;a pas changé depuis un moment.</translation>
    </message>
    <message>
        <source>The loss is at most {target}.</source>
        <translation>La perte est au plus {target}.</translation>
    </message>
    <message>
        <source>The loss is rising.</source>
        <translation>La perte monte.</translation>
    </message>
    <message>
        <source>The loss is the target&apos;s, but the weights go there another way.</source>
        <translation>La perte est celle de l&apos;objectif, mais les poids y vont par un autre chemin.</translation>
    </message>
    <message>
        <source>The loss rises, far above where it began.</source>
        <translation>La perte monte, bien au-dessus de son départ.</translation>
    </message>
    <message>
        <source>The loss rose from {best_loss} to {loss}, to where it is level: there is no slope to come back by.</source>
        <translation>La perte est montée de {best_loss} à {loss}, là où elle est plate&#xa0;: aucune pente ne permet de revenir.</translation>
    </message>
    <message>
        <source>The loss will fall with every step.</source>
        <translation>La perte baissera à chaque pas.</translation>
    </message>
    <message>
        <source>The lowest loss is {loss}; with a target loss above it runs are told apart by steps.</source>
        <translation>La perte la plus basse est {loss}&#x202f;; avec une perte visée au-dessus, les exécutions se distinguent par leurs pas.</translation>
    </message>
    <message>
        <source>The mean error is 0: nothing moves.</source>
        <translation>L&apos;erreur moyenne est 0&#xa0;: rien ne bouge.</translation>
    </message>
    <message>
        <source>The memory of earlier slopes is missing.</source>
        <translation>Il manque la mémoire des pentes passées.</translation>
    </message>
    <message>
        <source>The neuron at sample {number}.</source>
        <translation>Le neurone devant l&apos;exemple {number}.</translation>
    </message>
    <message>
        <source>The neuron learns from scaled inputs, marked ′: divided by the largest.</source>
        <translation>Le neurone apprend d&apos;entrées mises à l&apos;échelle, marquées ′&#xa0;: divisées par la plus grande.</translation>
    </message>
    <message>
        <source>The neuron learns from scaled inputs, marked ′: mean 0, standard deviation 1.</source>
        <translation>Le neurone apprend d&apos;entrées mises à l&apos;échelle, marquées ′&#xa0;: moyenne 0, écart type 1.</translation>
    </message>
    <message>
        <source>The neuron learns from the scaled inputs, marked ′.</source>
        <translation>Le neurone apprend des entrées mises à l&apos;échelle, marquées ′.</translation>
    </message>
    <message>
        <source>The numbers grew out of bounds.</source>
        <translation>Les nombres ont dépassé toute borne.</translation>
    </message>
    <message>
        <source>The numbers have left all bounds.</source>
        <translation>Les nombres ont quitté toute borne.</translation>
    </message>
    <message>
        <source>The numbers have left all bounds; there is nothing to reckon with.</source>
        <translation>Les nombres ont quitté toute borne&#x202f;; il n&apos;y a plus rien avec quoi calculer.</translation>
    </message>
    <message>
        <source>The only possible guess does not solve it.</source>
        <translation>Le seul tirage possible ne la résout pas.</translation>
    </message>
    <message>
        <source>The only possible guess solves it.</source>
        <translation>Le seul tirage possible la résout.</translation>
    </message>
    <message>
        <source>The other way round: the error is the output minus the target.</source>
        <translation>C&apos;est l&apos;inverse&#xa0;: l&apos;erreur est la sortie moins la cible.</translation>
    </message>
    <message>
        <source>The other way round: the output is 1 where z is 0 or more.</source>
        <translation>C&apos;est l&apos;inverse&#xa0;: la sortie vaut 1 là où z vaut 0 ou plus.</translation>
    </message>
    <message>
        <source>The output is not rounded to 0 or 1.</source>
        <translation>La sortie n&apos;est pas arrondie à 0 ou 1.</translation>
    </message>
    <message>
        <source>The output is right.</source>
        <translation>La sortie est juste.</translation>
    </message>
    <message>
        <source>The output is too high, so the weights go down.</source>
        <translation>La sortie est trop haute, les poids descendent donc.</translation>
    </message>
    <message>
        <source>The output is too high.</source>
        <translation>La sortie est trop haute.</translation>
    </message>
    <message>
        <source>The output is too low, so the weights go up.</source>
        <translation>La sortie est trop basse, les poids montent donc.</translation>
    </message>
    <message>
        <source>The output is too low.</source>
        <translation>La sortie est trop basse.</translation>
    </message>
    <message>
        <source>The output of {activation} does not reach from {low} to {high}: take the identity activation.</source>
        <translation>La sortie de {activation} ne va pas de {low} à {high}&#xa0;: prenez l&apos;activation identité.</translation>
    </message>
    <message>
        <source>The output of {activation} is never below {low}; row {row} asks for {target}.</source>
        <translation>La sortie de {activation} n&apos;est jamais sous {low}&#x202f;; la ligne {row} demande {target}.</translation>
    </message>
    <message>
        <source>The output of {activation} is {low} or {high}; row {row} asks for {target}.</source>
        <translation>La sortie de {activation} est {low} ou {high}&#x202f;; la ligne {row} demande {target}.</translation>
    </message>
    <message>
        <source>The output of {activation} lies between {low} and {high}; row {row} asks for {target}.</source>
        <translation>La sortie de {activation} est entre {low} et {high}&#x202f;; la ligne {row} demande {target}.</translation>
    </message>
    <message>
        <source>The output shall be 0 only where both inputs are 1.

What to look for: both weights become negative, about −4.78, and the bias positive, 7.35. Without inputs the answer is yes, and only both together outweigh it. Of NAND gates alone every other gate can be built.

Source: the truth table. A fact, free to use.</source>
        <translation>La sortie doit valoir 0 seulement là où les deux entrées valent 1.

À observer&#xa0;: les deux poids deviennent négatifs, environ −4.78, et le biais positif, 7.35. Sans entrées la réponse est oui, et seules les deux ensemble l&apos;emportent sur lui. Avec des portes NAND seules, on peut construire toutes les autres.

Source&#xa0;: la table de vérité. Un fait, libre d&apos;emploi.</translation>
    </message>
    <message>
        <source>The output shall be 1 only where both inputs are 1.

It is solved when every output is within 0.1 of its target.</source>
        <translation>La sortie doit valoir 1 seulement là où les deux entrées valent 1.

C&apos;est résolu quand chaque sortie est à moins de 0.1 de sa cible.</translation>
    </message>
    <message>
        <source>The output shall be 1 where at least one input is 1.

It is solved when every output is within 0.1 of its target.</source>
        <translation>La sortie doit valoir 1 là où une entrée au moins vaut 1.

C&apos;est résolu quand chaque sortie est à moins de 0.1 de sa cible.</translation>
    </message>
    <message>
        <source>The output shall be 1 where exactly one input is 1. One neuron cannot learn that.

What to look for: the weights go to 0 and every output to 0.5, where the loss is 0.693. No line parts the two corners with 1 from the two with 0.

Source: the truth table; that one neuron cannot learn it stands in Minsky and Papert, Perceptrons (1969). A fact, free to use.</source>
        <translation>La sortie doit valoir 1 là où exactement une entrée vaut 1. Un neurone seul ne peut l&apos;apprendre.

À observer&#xa0;: les poids vont vers 0 et chaque sortie vers 0.5, où la perte est 0.693. Aucune droite ne sépare les deux coins à 1 des deux à 0.

Source&#xa0;: la table de vérité&#x202f;; qu&apos;un neurone seul ne peut l&apos;apprendre se trouve dans Minsky et Papert, Perceptrons (1969). Un fait, libre d&apos;emploi.</translation>
    </message>
    <message>
        <source>The parameters take turns; update {step} is the turn of {name}.</source>
        <translation>Les paramètres passent à tour de rôle&#x202f;; la mise à jour {step} est le tour de {name}.</translation>
    </message>
    <message>
        <source>The penalty counts only half there.</source>
        <translation>La pénalité n&apos;y compte que pour moitié.</translation>
    </message>
    <message>
        <source>The penalty counts twice there.</source>
        <translation>La pénalité y compte double.</translation>
    </message>
    <message>
        <source>The penalty on large weights is missing.</source>
        <translation>Il manque la pénalité sur les grands poids.</translation>
    </message>
    <message>
        <source>The penalty on large weights keeps the loss above {floor}.</source>
        <translation>La pénalité sur les grands poids retient la perte au-dessus de {floor}.</translation>
    </message>
    <message>
        <source>The right side must be one number, such as 1492</source>
        <translation>Le second membre doit être un seul nombre, comme 1492</translation>
    </message>
    <message>
        <source>The root is missing below the slope.</source>
        <translation>Il manque la racine sous la pente.</translation>
    </message>
    <message>
        <source>The run ends after so many steps.</source>
        <translation>L&apos;exécution s&apos;arrête après ce nombre de pas.</translation>
    </message>
    <message>
        <source>The run ends when the loss is this low.</source>
        <translation>L&apos;exécution s&apos;arrête quand la perte est aussi basse.</translation>
    </message>
    <message>
        <source>The run goes from {start} to {end}.</source>
        <translation>L&apos;exécution va de {start} à {end}.</translation>
    </message>
    <message>
        <source>The run in pictures</source>
        <translation>L&apos;exécution en images</translation>
    </message>
    <message>
        <source>The same equation at the learning rate that one reads everywhere: every step overshoots further than the one before.

The loss is so steep here, 2 · (256² + 212²), that anything above 9.05e-06 diverges.</source>
        <translation>La même équation au taux d&apos;apprentissage qu&apos;on lit partout&#xa0;: chaque pas va plus loin au-delà du but que le précédent.

La perte est si raide ici, 2 · (256² + 212²), que tout ce qui dépasse 9.05e-06 diverge.</translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation>La même graine tire les mêmes nombres.</translation>
    </message>
    <message>
        <source>The same seed draws the same samples.</source>
        <translation>La même graine tire les mêmes exemples.</translation>
    </message>
    <message>
        <source>The samples are not those of this step.</source>
        <translation>Les exemples ne sont pas ceux de cette étape.</translation>
    </message>
    <message>
        <source>The samples take turns; update {step} is the turn of sample {sample}.</source>
        <translation>Les exemples passent à tour de rôle&#x202f;; la mise à jour {step} est le tour de l&apos;exemple {sample}.</translation>
    </message>
    <message>
        <source>The schedule is missing: in this step the learning rate is ηₜ.</source>
        <translation>Il manque la planification&#xa0;: dans ce pas, le taux d&apos;apprentissage est ηₜ.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read.</source>
        <translation>La feuille «&#x202f;{sheet}&#x202f;» est lue.</translation>
    </message>
    <message>
        <source>The sigmoid&apos;s slope cancels with this loss: it does not belong there.</source>
        <translation>La pente de la sigmoïde se simplifie avec cette perte&#xa0;: elle n&apos;a rien à y faire.</translation>
    </message>
    <message>
        <source>The sigmoid&apos;s slope is a·(1 − a), not z·(1 − z).</source>
        <translation>La pente de la sigmoïde est a·(1 − a), et non z·(1 − z).</translation>
    </message>
    <message>
        <source>The sign in the exponent is missing: it is exp(−z).</source>
        <translation>Il manque le signe dans l&apos;exposant&#xa0;: c&apos;est exp(−z).</translation>
    </message>
    <message>
        <source>The size counts there, not the sign alone.</source>
        <translation>La grandeur compte là, pas le signe seul.</translation>
    </message>
    <message>
        <source>The size is right, the sign is not.</source>
        <translation>La grandeur est juste, le signe ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>The sketch goes from {start} to {end}.</source>
        <translation>L&apos;esquisse va de {start} à {end}.</translation>
    </message>
    <message>
        <source>The slope counts in full there, not (1 − μ) times.</source>
        <translation>La pente y compte en entier, et non (1 − μ) fois.</translation>
    </message>
    <message>
        <source>The slope is so small that a step no longer changes any weight.</source>
        <translation>La pente est si petite qu&apos;un pas ne change plus aucun poids.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid, a·(1 − a), cancels:</source>
        <translation>La pente de la sigmoïde, a·(1 − a), se simplifie&#xa0;:</translation>
    </message>
    <message>
        <source>The step is subtracted from the weight; nothing multiplies the weight.</source>
        <translation>Le pas se soustrait du poids&#x202f;; rien ne multiplie le poids.</translation>
    </message>
    <message>
        <source>The sum is 0 but for rounding. By hand it is 0, and the output is 1 as well.</source>
        <translation>La somme est 0 à l&apos;arrondi près. À la main, elle est 0, et la sortie vaut 1 aussi.</translation>
    </message>
    <message>
        <source>The sum is 0 but for rounding: by hand it is 0, and the output would be 1.</source>
        <translation>La somme est 0 à l&apos;arrondi près&#xa0;: à la main, elle est 0, et la sortie vaudrait 1.</translation>
    </message>
    <message>
        <source>The sum of all {name} is too large; the largest number is about 1.8e308</source>
        <translation>La somme de tous les {name} est trop grande&#x202f;; le plus grand nombre est environ 1.8e308</translation>
    </message>
    <message>
        <source>The target is 1 where {name}, else 0.</source>
        <translation>La cible vaut 1 là où {name}, sinon 0.</translation>
    </message>
    <message>
        <source>The target is subtracted, not added.</source>
        <translation>La cible se soustrait, elle ne s&apos;ajoute pas.</translation>
    </message>
    <message>
        <source>The target is “{name}”.</source>
        <translation>La cible est «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The target runs away, yours does not.</source>
        <translation>L&apos;objectif s&apos;emballe, la vôtre non.</translation>
    </message>
    <message>
        <source>The target where every input is 0: the true bias.</source>
        <translation>La cible où toutes les entrées valent 0&#xa0;: le vrai biais.</translation>
    </message>
    <message>
        <source>The target: {value}</source>
        <translation>L&apos;objectif&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The targets are swapped: for target 1 it is ln a, for target 0 ln(1 − a).</source>
        <translation>Les cibles sont interverties&#xa0;: pour la cible 1 c&apos;est ln a, pour la cible 0 ln(1 − a).</translation>
    </message>
    <message>
        <source>The unit {unit} of “{title}” is part of the name now.</source>
        <translation>L&apos;unité {unit} de «&#x202f;{title}&#x202f;» fait maintenant partie du nom.</translation>
    </message>
    <message>
        <source>The weight of {first} moves more than that of {second}, as {larger} &gt; {smaller}: the slope of a weight is in proportion to its input.</source>
        <translation>Le poids de {first} bouge plus que celui de {second}, car {larger} &gt; {smaller}&#xa0;: la pente d&apos;un poids est proportionnelle à son entrée.</translation>
    </message>
    <message>
        <source>The weight on this axis; all others are as they are at the shown step</source>
        <translation>Le poids de cet axe&#x202f;; tous les autres sont ceux du pas montré</translation>
    </message>
    <message>
        <source>The weighted sum is above 0 in no row, and elsewhere ReLU is flat: there is no slope to follow.</source>
        <translation>La somme pondérée n&apos;est au-dessus de 0 à aucune ligne, et ailleurs ReLU est plate&#xa0;: il n&apos;y a pas de pente à suivre.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Export under its whole name to replace it.</source>
        <translation>Il y a déjà un fichier {file}. Exportez sous son nom complet pour le remplacer.</translation>
    </message>
    <message>
        <source>There is more than one equals sign</source>
        <translation>Il y a plus d&apos;un signe égal</translation>
    </message>
    <message>
        <source>There is no column left for an input.</source>
        <translation>Il ne reste aucune colonne pour une entrée.</translation>
    </message>
    <message>
        <source>There is no column “{name}”. The columns are: {names}.</source>
        <translation>Il n&apos;y a pas de colonne «&#x202f;{name}&#x202f;». Les colonnes sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no root in this loss.</source>
        <translation>Il n&apos;y a pas de racine dans cette perte.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has: {names}.</source>
        <translation>Il n&apos;y a pas de feuille «&#x202f;{sheet}&#x202f;». Le fichier contient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is nothing to paste; copy cells of a spreadsheet first</source>
        <translation>Il n&apos;y a rien à coller&#x202f;; copiez d&apos;abord des cellules d&apos;un tableur</translation>
    </message>
    <message>
        <source>There may be {most} bytes, here are more</source>
        <translation>Il peut y avoir {most} octets, il y en a plus ici</translation>
    </message>
    <message>
        <source>There may be {most} unknowns, here are {count}</source>
        <translation>Il peut y avoir {most} inconnues, il y en a {count} ici</translation>
    </message>
    <message>
        <source>This is no text file and no spreadsheet that can be read here.</source>
        <translation>Ce n&apos;est ni un fichier texte ni une feuille de calcul lisible ici.</translation>
    </message>
    <message>
        <source>This is no text file and no spreadsheet that can be read here. If a program can open it, save it as CSV there and import that file.</source>
        <translation>Ce n&apos;est ni un fichier texte ni une feuille de calcul lisible ici. Si un programme peut l&apos;ouvrir, enregistrez-y la feuille en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>This loss does not square: it takes the error without its sign.</source>
        <translation>Cette perte n&apos;élève pas au carré&#xa0;: elle prend l&apos;erreur sans son signe.</translation>
    </message>
    <message>
        <source>This loss has a curvature of {curvature} at most; at a rate of 1 / {curvature} no step can overshoot.</source>
        <translation>Cette perte a une courbure d&apos;au plus {curvature}&#x202f;; à un taux de 1 / {curvature}, aucun pas ne peut aller trop loin.</translation>
    </message>
    <message>
        <source>This may take long; you can cancel it at any time.</source>
        <translation>Cela peut durer longtemps&#x202f;; vous pouvez l&apos;annuler à tout moment.</translation>
    </message>
    <message>
        <source>This run was changed on its way, at step {steps}. Running it makes the same changes again; the panels show what it has after the last of them.</source>
        <translation>Cette exécution a été changée en route, au pas {steps}. L&apos;exécuter refait les mêmes changements&#x202f;; les panneaux montrent ce qu&apos;elle a après le dernier.</translation>
    </message>
    <message>
        <source>This spreadsheet would take more than {most} GB of memory or {minutes} minutes. Often a single cell far below or far right of the table is to blame: delete those rows and columns, or save the sheet as CSV and import that file.</source>
        <translation>Cette feuille de calcul prendrait plus de {most} Go de mémoire ou {minutes} minutes. Souvent une seule cellule loin sous le tableau ou à sa droite en est la cause&#xa0;: supprimez ces lignes et colonnes, ou enregistrez la feuille en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = 1: sample {rows}.</source>
        <translation>Lot de ce pas, B = 1&#xa0;: exemple {rows}.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = 1: sample {rows}; sample {sample} is not in it.</source>
        <translation>Lot de ce pas, B = 1&#xa0;: exemple {rows}&#x202f;; l&apos;exemple {sample} n&apos;y est pas.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = {size}: samples {rows}.</source>
        <translation>Lot de ce pas, B = {size}&#xa0;: exemples {rows}.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = {size}: samples {rows}; sample {sample} is not in it.</source>
        <translation>Lot de ce pas, B = {size}&#xa0;: exemples {rows}&#x202f;; l&apos;exemple {sample} n&apos;y est pas.</translation>
    </message>
    <message>
        <source>This would take about {today} steps, on standardized inputs about {scaled_steps}.</source>
        <translation>Il faudrait environ {today} pas, sur des entrées standardisées environ {scaled_steps}.</translation>
    </message>
    <message>
        <source>This would take more than {today} steps, on standardized inputs about {scaled_steps}.</source>
        <translation>Il faudrait plus de {today} pas, sur des entrées standardisées environ {scaled_steps}.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Too high? Step the weights down. Too low? Step them up. Until it fits.</source>
        <translation>Trop haut&#x202f;? Faites descendre les poids. Trop bas&#x202f;? Faites-les monter. Jusqu&apos;à ce que cela convienne.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Apprenable</translation>
    </message>
    <message>
        <source>Tries: {count}. The best: {value}, with {settings}</source>
        <translation>Essais&#xa0;: {count}. Le meilleur&#xa0;: {value}, avec {settings}</translation>
    </message>
    <message>
        <source>Try numbers blindly and keep the best. It works by luck; nothing is learned.</source>
        <translation>Essayer des nombres à l&apos;aveugle et garder les meilleurs. C&apos;est affaire de chance&#x202f;; rien n&apos;est appris.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Two clouds of 20 points each, with a gap between them: the perceptron rule finds a line.

What to look for: a mistake moves the line, a right answer does not. After 13 steps no point is on the wrong side. Another start ends with another line: to this rule all that part the clouds are equally good.

Source: drawn by chance for this program. Free to use.</source>
        <translation>Deux nuages de 20 points chacun, avec un intervalle entre eux&#xa0;: la règle du perceptron trouve une droite.

À observer&#xa0;: une erreur déplace la droite, une réponse juste non. Après 13 pas, aucun point n&apos;est du mauvais côté. Un autre départ finit par une autre droite&#xa0;: pour cette règle, toutes celles qui séparent les nuages se valent.

Source&#xa0;: tiré au hasard pour ce programme. Libre d&apos;emploi.</translation>
    </message>
    <message>
        <source>Two clouds of 50 points each that overlap: no line parts them.

What to look for: the loss comes to rest at 0.256, and 9 of the 100 points stay on the wrong side. Along the line the output is 0.5: the neuron says how sure it is. The perceptron rule would never come to rest here.

Source: drawn by chance for this program. Free to use.</source>
        <translation>Deux nuages de 50 points chacun qui se chevauchent&#xa0;: aucune droite ne les sépare.

À observer&#xa0;: la perte se stabilise à 0.256, et 9 des 100 points restent du mauvais côté. Le long de la droite, la sortie vaut 0.5&#xa0;: le neurone dit à quel point il est sûr. La règle du perceptron ne trouverait ici jamais le repos.

Source&#xa0;: tiré au hasard pour ce programme. Libre d&apos;emploi.</translation>
    </message>
    <message>
        <source>Two clouds of points: the neuron is to tell one class from the other.</source>
        <translation>Deux nuages de points&#xa0;: le neurone doit distinguer une classe de l&apos;autre.</translation>
    </message>
    <message>
        <source>Two clouds that a line parts</source>
        <translation>Deux nuages qu&apos;une droite sépare</translation>
    </message>
    <message>
        <source>Two clouds that mix</source>
        <translation>Deux nuages qui se mêlent</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>Deux nuages</translation>
    </message>
    <message>
        <source>Two whole numbers from 0 to 9 are drawn until the equation holds; between two guesses nothing is learned.</source>
        <translation>Deux nombres entiers de 0 à 9 sont tirés jusqu&apos;à ce que l&apos;équation soit vérifiée&#x202f;; d&apos;un tirage à l&apos;autre, rien n&apos;est appris.</translation>
    </message>
    <message>
        <source>Type a number, such as {example}</source>
        <translation>Tapez un nombre, comme {example}</translation>
    </message>
    <message>
        <source>Type an equation, such as 256x + 212y = 1492</source>
        <translation>Tapez une équation, comme 256x + 212y = 1492</translation>
    </message>
    <message>
        <source>Type the name of a file</source>
        <translation>Tapez le nom d&apos;un fichier</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>Chaîne non terminée</translation>
    </message>
    <message>
        <source>Up to a rate of {safe} no step can raise the loss.</source>
        <translation>Jusqu&apos;à un taux de {safe}, aucun pas ne peut faire monter la perte.</translation>
    </message>
    <message>
        <source>Up to a rate of {safe} no step can raise the loss; {rate} may overshoot.</source>
        <translation>Jusqu&apos;à un taux de {safe}, aucun pas ne peut faire monter la perte&#x202f;; {rate} peut aller trop loin.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Use identity</source>
        <translation>Prendre l&apos;identité</translation>
    </message>
    <message>
        <source>Use seed {value}</source>
        <translation>Prendre la graine {value}</translation>
    </message>
    <message>
        <source>Use tanh</source>
        <translation>Prendre tanh</translation>
    </message>
    <message>
        <source>Use the input&apos;s sign too</source>
        <translation>Prendre aussi le signe de l&apos;entrée</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Prendre {value}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usuelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Ce qui varie</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>Vérifier avec&#xa0;:</translation>
    </message>
    <message>
        <source>Wanted is {condition}, and here it is {value}.</source>
        <translation>Il faut {condition}, et ici c&apos;est {value}.</translation>
    </message>
    <message>
        <source>Watch one neuron learn</source>
        <translation>Voir un neurone apprendre</translation>
    </message>
    <message>
        <source>Weight space</source>
        <translation>Espace des poids</translation>
    </message>
    <message>
        <source>Weight {direction}</source>
        <translation>Poids {direction}</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Somme pondérée</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What a flat costs, from its area and its number of rooms.

What to look for: the inputs are standardized, so each weight tells how much the rent changes with one standard deviation: 250 by the area, 55.8 by the rooms. The bias is the mean rent, 851.25. Without the scaling nothing above a rate of 0.000175 is stable, and 1000 steps are not enough.

Source: eight flats made up for this program. Free to use.</source>
        <translation>Ce que coûte un appartement, d&apos;après sa surface et son nombre de pièces.

À observer&#xa0;: les entrées sont standardisées, chaque poids dit donc de combien le loyer change avec un écart type&#xa0;: 250 pour la surface, 55.8 pour les pièces. Le biais est le loyer moyen, 851.25. Sans la mise à l&apos;échelle, rien au-dessus d&apos;un taux de 0.000175 n&apos;est stable, et 1000 pas ne suffisent pas.

Source&#xa0;: huit appartements inventés pour ce programme. Libre d&apos;emploi.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>What happened: {found}</source>
        <translation>Ce qui s&apos;est passé&#xa0;: {found}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>What was pasted has no column of numbers</source>
        <translation>Ce qui a été collé n&apos;a pas de colonne de nombres</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>Que va-t-il se passer&#x202f;?</translation>
    </message>
    <message>
        <source>What η is multiplied by.</source>
        <translation>Ce par quoi η est multiplié.</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>Molette, + et −</translation>
    </message>
    <message>
        <source>Where it is divided by B, Σ is the sum over the samples of the step&apos;s batch alone.</source>
        <translation>Là où on divise par B, Σ est la somme sur les seuls exemples du lot de ce pas.</translation>
    </message>
    <message>
        <source>Where η ends.</source>
        <translation>Là où η finit.</translation>
    </message>
    <message>
        <source>Which irises are of the species virginica? The length and the width of their petals tell.

What to look for: 144 of 150 flowers are told right. Setosa, far off at the lower left, costs nothing; where versicolor and virginica mix, no line helps, and the loss does not come below 0.0685 however long the run is.

Source: measured by E. Anderson; R. A. Fisher, The Use of Multiple Measurements in Taxonomic Problems (1936). Measurements are facts, free to use.</source>
        <translation>Quels iris sont de l&apos;espèce virginica&#x202f;? La longueur et la largeur de leurs pétales le disent.

À observer&#xa0;: 144 fleurs sur 150 sont bien reconnues. Setosa, loin en bas à gauche, ne coûte rien&#x202f;; là où versicolor et virginica se mêlent, aucune droite n&apos;y peut rien, et la perte ne descend pas sous 0.0685, si longue que soit l&apos;exécution.

Source&#xa0;: mesuré par E. Anderson&#x202f;; R. A. Fisher, The Use of Multiple Measurements in Taxonomic Problems (1936). Les mesures sont des faits, libres d&apos;emploi.</translation>
    </message>
    <message>
        <source>Which truth table.</source>
        <translation>Quelle table de vérité.</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Nombres entiers seulement</translation>
    </message>
    <message>
        <source>Why a neuron has a bias: 0 °C are 32 °F.

What to look for: the weight comes to 1.8 and the bias to 32. All seven answers are within 0.1 degrees after 2006 steps. Then take the tick off “The bias learns, too”, and run again: through the origin no line comes below a loss of 819, with the weight 2.44.

Source: F = 1.8 C + 32 at seven temperatures. A fact, free to use.</source>
        <translation>Pourquoi un neurone a un biais&#xa0;: 0 °C font 32 °F.

À observer&#xa0;: le poids parvient à 1.8 et le biais à 32. Les sept réponses sont toutes à moins de 0.1 degré après 2006 pas. Décochez alors «&#x202f;Le biais apprend aussi&#x202f;», et relancez&#xa0;: par l&apos;origine, aucune droite ne passe sous une perte de 819, avec le poids 2.44.

Source&#xa0;: F = 1.8 C + 32 à sept températures. Un fait, libre d&apos;emploi.</translation>
    </message>
    <message>
        <source>Will be solved, sooner or later.</source>
        <translation>Sera résolu, tôt ou tard.</translation>
    </message>
    <message>
        <source>Will converge in about {steps} steps.</source>
        <translation>Convergera en environ {steps} pas.</translation>
    </message>
    <message>
        <source>Will converge in one step.</source>
        <translation>Convergera en un pas.</translation>
    </message>
    <message>
        <source>Will converge, but not to within the tolerance.</source>
        <translation>Convergera, mais sans parvenir à la tolérance.</translation>
    </message>
    <message>
        <source>Will converge.</source>
        <translation>Convergera.</translation>
    </message>
    <message>
        <source>Will diverge.</source>
        <translation>Divergera.</translation>
    </message>
    <message>
        <source>Will go to and fro, and get nowhere.</source>
        <translation>Fera des va-et-vient, sans arriver nulle part.</translation>
    </message>
    <message>
        <source>Will need about {steps} steps, but ends after {max_steps}.</source>
        <translation>Demandera environ {steps} pas, mais s&apos;arrête après {max_steps}.</translation>
    </message>
    <message>
        <source>Will not be solved.</source>
        <translation>Ne sera pas résolu.</translation>
    </message>
    <message>
        <source>Will not get there by step {max_steps}.</source>
        <translation>N&apos;y sera pas encore au pas {max_steps}.</translation>
    </message>
    <message>
        <source>Will not move.</source>
        <translation>Ne bougera pas.</translation>
    </message>
    <message>
        <source>Will only get from loss {first} to {after} by step {max_steps}; the lowest is {floor}.</source>
        <translation>N&apos;ira que de la perte {first} à {after} jusqu&apos;au pas {max_steps}&#x202f;; la plus basse est {floor}.</translation>
    </message>
    <message>
        <source>Will oscillate for ever.</source>
        <translation>Oscillera sans fin.</translation>
    </message>
    <message>
        <source>Will oscillate, but converge in about {steps} steps.</source>
        <translation>Oscillera, mais convergera en environ {steps} pas.</translation>
    </message>
    <message>
        <source>Will oscillate, but converge.</source>
        <translation>Oscillera, mais convergera.</translation>
    </message>
    <message>
        <source>With a learned bias the lowest loss would be {lower} instead of {floor}.</source>
        <translation>Avec un biais appris, la perte minimale serait {lower} au lieu de {floor}.</translation>
    </message>
    <message>
        <source>With a learned bias the lowest loss would be {lower}, but of other equations: it adds a number to every left side.</source>
        <translation>Avec un biais appris, la perte minimale serait {lower}, mais pour d&apos;autres équations&#xa0;: il ajoute un nombre à chaque premier membre.</translation>
    </message>
    <message>
        <source>Without a bias no weights part the rows with target {high} from those with target {low}.</source>
        <translation>Sans biais, aucun jeu de poids ne sépare les lignes de cible {high} de celles de cible {low}.</translation>
    </message>
    <message>
        <source>Worked out by hand</source>
        <translation>Calculé à la main</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Feuille d&apos;exercices</translation>
    </message>
    <message>
        <source>Worksheet {number} of {count}</source>
        <translation>Feuille d&apos;exercices {number} sur {count}</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Feuilles d&apos;exercices</translation>
    </message>
    <message>
        <source>Write 0 for −1</source>
        <translation>Écrire 0 pour −1</translation>
    </message>
    <message>
        <source>Write decimals with a point, such as 1.5</source>
        <translation>Écrivez les décimales avec un point, comme 1.5</translation>
    </message>
    <message>
        <source>Write each result with {digits} significant digits, or exactly where it is short, and go on with what you have written. A line that needs more digits says so.</source>
        <translation>Écrivez chaque résultat avec {digits} chiffres significatifs, ou exactement s&apos;il est court, et continuez avec ce que vous avez écrit. Une ligne qui demande plus de chiffres le dit.</translation>
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
        <translation>Votre perte est au-dessus de celle de l&apos;objectif.</translation>
    </message>
    <message>
        <source>Your loss lies below the target&apos;s.</source>
        <translation>Votre perte est au-dessous de celle de l&apos;objectif.</translation>
    </message>
    <message>
        <source>Yours runs away, the target does not.</source>
        <translation>La vôtre s&apos;emballe, l&apos;objectif non.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>a = 1 / (1 + exp(−z))</source>
        <translation>a = 1 / (1 + exp(−z))</translation>
    </message>
    <message>
        <source>a = 1 if z ≥ 0, else 0</source>
        <translation>a = 1 si z ≥ 0, sinon 0</translation>
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
        <translation>a = z si z &gt; 0, sinon 0.01 z</translation>
    </message>
    <message>
        <source>a Python {type}</source>
        <translation>un {type} de Python</translation>
    </message>
    <message>
        <source>a film is from {least} to {most} pixels wide and high</source>
        <translation>un film fait de {least} à {most} pixels de large et de haut</translation>
    </message>
    <message>
        <source>a film takes up to {most} seconds</source>
        <translation>un film dure {most} secondes au plus</translation>
    </message>
    <message>
        <source>a line that sums up the others</source>
        <translation>une ligne qui totalise les autres</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>une liste de {count}</translation>
    </message>
    <message>
        <source>a list of {count} numbers</source>
        <translation>une liste de {count} nombres</translation>
    </message>
    <message>
        <source>a loss is drawn by powers of ten, so both numbers are above 0</source>
        <translation>une perte se dessine par puissances de dix, les deux nombres sont donc supérieurs à 0</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number above {gt}</source>
        <translation>un nombre supérieur à {gt}</translation>
    </message>
    <message>
        <source>a number above {gt} and at most {le}</source>
        <translation>un nombre supérieur à {gt} et au plus égal à {le}</translation>
    </message>
    <message>
        <source>a number of at least {ge}</source>
        <translation>un nombre d&apos;au moins {ge}</translation>
    </message>
    <message>
        <source>a number of at least {ge} and below {lt}</source>
        <translation>un nombre d&apos;au moins {ge} et inférieur à {lt}</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>un nombre trop grand</translation>
    </message>
    <message>
        <source>a pinned run has no scene of its own</source>
        <translation>une exécution épinglée n&apos;a pas de scène propre</translation>
    </message>
    <message>
        <source>a remark under the table</source>
        <translation>une remarque sous le tableau</translation>
    </message>
    <message>
        <source>a step asks once; begin another step with “## ”</source>
        <translation>une étape ne pose qu&apos;une question&#x202f;; commencez une autre étape par «&#x202f;##&#x202f;»</translation>
    </message>
    <message>
        <source>a step points at one thing</source>
        <translation>une étape ne montre qu&apos;une chose</translation>
    </message>
    <message>
        <source>a step that is to be worked out needs no answers</source>
        <translation>une étape à calculer n&apos;a pas besoin de réponses</translation>
    </message>
    <message>
        <source>a try is a whole run: expected “until: run ended” above this, and nothing else</source>
        <translation>un essai est une exécution entière&#xa0;: il faut «&#x202f;until: run ended&#x202f;» au-dessus, et rien d&apos;autre</translation>
    </message>
    <message>
        <source>a try takes at most {most} steps: set stop.max_steps</source>
        <translation>un essai compte au plus {most} pas&#xa0;: fixez stop.max_steps</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number from {ge} to {le}</source>
        <translation>un nombre entier de {ge} à {le}</translation>
    </message>
    <message>
        <source>a whole number of at least {ge}</source>
        <translation>un nombre entier d&apos;au moins {ge}</translation>
    </message>
    <message>
        <source>a {name} that begins at {start} cannot be sketched</source>
        <translation>un {name} qui commence à {start} ne peut pas être esquissé</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>across</source>
        <translation>en largeur</translation>
    </message>
    <message>
        <source>all as one table</source>
        <translation>tous comme un seul tableau</translation>
    </message>
    <message>
        <source>all variants are the same; let more numbers vary, or further</source>
        <translation>toutes les variantes sont les mêmes&#x202f;; faites varier plus de nombres, ou davantage</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>une liste vide</translation>
    </message>
    <message>
        <source>an object {braces}</source>
        <translation>un objet {braces}</translation>
    </message>
    <message>
        <source>an outcome is no number; offer options instead</source>
        <translation>une issue n&apos;est pas un nombre&#x202f;; proposez plutôt des choix</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>at step {step} the numbers have left all bounds</source>
        <translation>au pas {step}, les nombres ont quitté toute borne</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>blanks and tabs</source>
        <translation>espaces et tabulations</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>bronze</translation>
    </message>
    <message>
        <source>cannot be read ({why})</source>
        <translation>ne peut être lu ({why})</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>cross-entropy (bce) needs targets from 0 to 1, got {found}; others need another loss</source>
        <translation>l&apos;entropie croisée (bce) veut des cibles de 0 à 1, or il y a {found}; d&apos;autres veulent une autre perte</translation>
    </message>
    <message>
        <source>cross-entropy (bce) needs the sigmoid activation; here it is {activation}</source>
        <translation>l&apos;entropie croisée (bce) veut l&apos;activation sigmoïde&#x202f;; ici c&apos;est {activation}</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>differs: answer {number} is not right or wrong as the report has it</source>
        <translation>diffère&#xa0;: la réponse {number} n&apos;est pas juste ou fausse comme le dit le compte rendu</translation>
    </message>
    <message>
        <source>differs: run {run}, record {record}, {name}: {theirs} claimed, {ours} found</source>
        <translation>diffère&#xa0;: exécution {run}, relevé {record}, {name}&#xa0;: {theirs} annoncé, {ours} trouvé</translation>
    </message>
    <message>
        <source>differs: {place} is not as it was when the report was written</source>
        <translation>diffère&#xa0;: {place} n&apos;est plus comme lorsque le compte rendu a été écrit</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>drawn from {low} to {high}</source>
        <translation>tirés de {low} à {high}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>error {value}</source>
        <translation>erreur {value}</translation>
    </message>
    <message>
        <source>every point here solves it</source>
        <translation>ici, chaque point convient</translation>
    </message>
    <message>
        <source>expected 1 name, got {found}</source>
        <translation>1 nom attendu, {found} trouvé</translation>
    </message>
    <message>
        <source>expected 1 number, got {found}</source>
        <translation>il faut 1 nombre, pas {found}</translation>
    </message>
    <message>
        <source>expected 1 number, one a sample, got {found}</source>
        <translation>il faut 1 nombre, un par exemple, pas {found}</translation>
    </message>
    <message>
        <source>expected JSON, got {found}</source>
        <translation>il faut du JSON, pas {found}</translation>
    </message>
    <message>
        <source>expected LOW:HIGH or LOW:HIGH:COUNT, low first, got {values}</source>
        <translation>il faut MIN:MAX ou MIN:MAX:NOMBRE, le minimum d&apos;abord, pas {values}</translation>
    </message>
    <message>
        <source>expected PATH=LOW:HIGH:COUNT, such as strategy.learning_rate=1e-8:1e-3:200</source>
        <translation>il faut CHEMIN=MIN:MAX:NOMBRE, comme strategy.learning_rate=1e-8:1e-3:200</translation>
    </message>
    <message>
        <source>expected a condition such as steps &lt; 100 or outcome = solved, got “{found}”</source>
        <translation>il faut une condition comme steps &lt; 100 ou outcome = solved, pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected a finite number, got {found}</source>
        <translation>il faut un nombre fini, pas {found}</translation>
    </message>
    <message>
        <source>expected a finite number, this one is too large</source>
        <translation>il faut un nombre fini, celui-ci est trop grand</translation>
    </message>
    <message>
        <source>expected a free option and its value, as in “{path} = 1e-6”</source>
        <translation>il faut une option libre et sa valeur, comme dans «&#x202f;{path} = 1e-6&#x202f;»</translation>
    </message>
    <message>
        <source>expected a line as “{example}”</source>
        <translation>il faut une ligne comme «&#x202f;{example}&#x202f;»</translation>
    </message>
    <message>
        <source>expected a list, got {found}</source>
        <translation>il faut une liste, pas {found}</translation>
    </message>
    <message>
        <source>expected a name, got an empty one</source>
        <translation>il faut un nom, celui-ci est vide</translation>
    </message>
    <message>
        <source>expected a number of digits from 1 to 17 after the colon, got “{found}”</source>
        <translation>il faut après les deux-points un nombre de chiffres de 1 à 17, pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected a number, got {found}</source>
        <translation>il faut un nombre, pas {found}</translation>
    </message>
    <message>
        <source>expected a number, got “{found}”</source>
        <translation>il faut un nombre, pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected a path such as strategy.learning_rate or data.inputs[0][1], got {found}</source>
        <translation>il faut un chemin comme strategy.learning_rate ou data.inputs[0][1], pas {found}</translation>
    </message>
    <message>
        <source>expected a question after “ask:”</source>
        <translation>il faut une question après «&#x202f;ask:&#x202f;»</translation>
    </message>
    <message>
        <source>expected a range whose width is a finite number</source>
        <translation>il faut un intervalle dont la largeur est un nombre fini</translation>
    </message>
    <message>
        <source>expected a row of 1 number, got {found}</source>
        <translation>il faut une ligne de 1 nombre, pas {found}</translation>
    </message>
    <message>
        <source>expected a row of numbers, such as [256, 212]</source>
        <translation>il faut une ligne de nombres, comme [256, 212]</translation>
    </message>
    <message>
        <source>expected a row of {count} numbers, got {found}</source>
        <translation>il faut une ligne de {count} nombres, pas {found}</translation>
    </message>
    <message>
        <source>expected a shape, one of {shapes}, got “{found}”</source>
        <translation>il faut une forme, l&apos;une de {shapes}, pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected a step of at least {least}, that of the change before, got {found}</source>
        <translation>il faut un pas d&apos;au moins {least}, celui du changement précédent, pas {found}</translation>
    </message>
    <message>
        <source>expected a step, which begins with “## ” and its title</source>
        <translation>il faut une étape, qui commence par «&#x202f;##&#x202f;» et son titre</translation>
    </message>
    <message>
        <source>expected a value such as loss, loss@1 or strategy.learning_rate, got “{found}”</source>
        <translation>il faut une valeur comme loss, loss@1 ou strategy.learning_rate, pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected a whole number from {ge} to {le}</source>
        <translation>il faut un nombre entier de {ge} à {le}</translation>
    </message>
    <message>
        <source>expected a whole number of at most {le}, got {found}</source>
        <translation>il faut un nombre entier d&apos;au plus {le}, pas {found}</translation>
    </message>
    <message>
        <source>expected a whole number of values after the second colon, got {values}</source>
        <translation>il faut un nombre entier de valeurs après le second deux-points, pas {values}</translation>
    </message>
    <message>
        <source>expected a whole number, got {found}</source>
        <translation>il faut un nombre entier, pas {found}</translation>
    </message>
    <message>
        <source>expected an answer, or two options or more, as in “- [outcome = solved] It arrives”</source>
        <translation>il faut une réponse, ou deux choix au moins, comme dans «&#x202f;- [outcome = solved] Il arrive&#x202f;»</translation>
    </message>
    <message>
        <source>expected an introduction just where the original has one</source>
        <translation>il faut une introduction exactement là où l&apos;original en a une</translation>
    </message>
    <message>
        <source>expected at least one row of at least one number</source>
        <translation>il faut au moins une ligne d&apos;au moins un nombre</translation>
    </message>
    <message>
        <source>expected at least one step above from, got {found}</source>
        <translation>il faut au moins un pas au-dessus du départ, pas {found}</translation>
    </message>
    <message>
        <source>expected at least one value</source>
        <translation>il faut au moins une valeur</translation>
    </message>
    <message>
        <source>expected at most the number of samples, {n}, got {found}</source>
        <translation>il faut au plus le nombre d&apos;exemples, {n}, pas {found}</translation>
    </message>
    <message>
        <source>expected at most {count} steps</source>
        <translation>il faut au plus {count} étapes</translation>
    </message>
    <message>
        <source>expected at most {most} inputs, got {found}</source>
        <translation>il faut au plus {most} entrées, pas {found}</translation>
    </message>
    <message>
        <source>expected at most {most} names, got {found}</source>
        <translation>il faut au plus {most} noms, pas {found}</translation>
    </message>
    <message>
        <source>expected at most {most} samples, got {found}</source>
        <translation>il faut au plus {most} exemples, pas {found}</translation>
    </message>
    <message>
        <source>expected at most {most}, the steps that are made, got {found}</source>
        <translation>il faut au plus {most}, les pas qui sont faits, pas {found}</translation>
    </message>
    <message>
        <source>expected each medal to be harder to earn than the one before it</source>
        <translation>il faut que chaque médaille soit plus difficile à gagner que la précédente</translation>
    </message>
    <message>
        <source>expected either {uniform} or {values}</source>
        <translation>il faut ou {uniform} ou {values}</translation>
    </message>
    <message>
        <source>expected finite numbers, got one with thousands of digits</source>
        <translation>il faut des nombres finis, l&apos;un d&apos;eux a des milliers de chiffres</translation>
    </message>
    <message>
        <source>expected from 1 to {most} values, got 0</source>
        <translation>il faut de 1 à {most} valeurs, et non 0</translation>
    </message>
    <message>
        <source>expected from 1 to {most} values, got more</source>
        <translation>il faut de 1 à {most} valeurs, il y en a plus</translation>
    </message>
    <message>
        <source>expected from, to and step; of these only the seed may have none</source>
        <translation>il faut départ, fin et pas&#x202f;; seule la graine peut n&apos;en avoir aucun</translation>
    </message>
    <message>
        <source>expected log or linear after the third colon, got {values}</source>
        <translation>il faut log ou linear après le troisième deux-points, pas {values}</translation>
    </message>
    <message>
        <source>expected low &lt; high, got {low} and {high}</source>
        <translation>il faut minimum &lt; maximum, pas {low} et {high}</translation>
    </message>
    <message>
        <source>expected low ≤ high, got {low} and {high}</source>
        <translation>il faut minimum ≤ maximum, pas {low} et {high}</translation>
    </message>
    <message>
        <source>expected names of lessons, as in “needs: neuron, scaling”, got “{found}”</source>
        <translation>il faut des noms de leçons, comme dans «&#x202f;needs: neuron, scaling&#x202f;», pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected numbers of steps, such as 0, 54 or 0:3</source>
        <translation>il faut des numéros de pas, comme 0, 54 ou 0:3</translation>
    </message>
    <message>
        <source>expected one answer that is right for this run, got none</source>
        <translation>il faut une réponse qui soit juste pour cette exécution, il n&apos;y en a aucune</translation>
    </message>
    <message>
        <source>expected one answer that is right for this run, got {count}</source>
        <translation>il faut une réponse qui soit juste pour cette exécution, il y en a {count}</translation>
    </message>
    <message>
        <source>expected one line “needs: neuron, scaling” between empty lines</source>
        <translation>il faut une ligne «&#x202f;needs: neuron, scaling&#x202f;» entre des lignes vides</translation>
    </message>
    <message>
        <source>expected one of {keys}, got “{found}”</source>
        <translation>il faut l&apos;un de {keys}, pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected one “said:” and its words under the option that it is for</source>
        <translation>il faut un seul «&#x202f;said:&#x202f;» et ses mots sous le choix auquel il répond</translation>
    </message>
    <message>
        <source>expected one “{key}:” and its value</source>
        <translation>il faut un seul «&#x202f;{key}:&#x202f;» et sa valeur</translation>
    </message>
    <message>
        <source>expected options or an answer, not both</source>
        <translation>il faut des choix ou une réponse, pas les deux</translation>
    </message>
    <message>
        <source>expected outcome = one of {outcomes}, got “{found}”</source>
        <translation>il faut outcome = l&apos;une de {outcomes}, pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected points whose steps ascend from 0</source>
        <translation>il faut des points dont les pas montent à partir de 0</translation>
    </message>
    <message>
        <source>expected something after “{key}:”</source>
        <translation>il faut quelque chose après «&#x202f;{key}:&#x202f;»</translation>
    </message>
    <message>
        <source>expected text as keys, got {found}</source>
        <translation>il faut du texte comme clés, pas {found}</translation>
    </message>
    <message>
        <source>expected text in UTF-8</source>
        <translation>il faut du texte en UTF-8</translation>
    </message>
    <message>
        <source>expected text, got half a character in {found}</source>
        <translation>il faut du texte, il y a un demi-caractère dans {found}</translation>
    </message>
    <message>
        <source>expected the lesson&apos;s title first, as in “# Guessing”</source>
        <translation>il faut d&apos;abord le titre de la leçon, comme dans «&#x202f;# Tirages&#x202f;»</translation>
    </message>
    <message>
        <source>expected the name of a preset or of an experiment file first</source>
        <translation>il faut d&apos;abord le nom d&apos;un préréglage ou d&apos;un fichier d&apos;expérience</translation>
    </message>
    <message>
        <source>expected the number of an option, from 0 to {last}, got {found}</source>
        <translation>il faut le numéro d&apos;un choix, de 0 à {last}, pas {found}</translation>
    </message>
    <message>
        <source>expected the question&apos;s words on the line after it</source>
        <translation>il faut les mots de la question à la ligne suivante</translation>
    </message>
    <message>
        <source>expected two numbers, the lower one first, got “{low}” and “{high}”</source>
        <translation>il faut deux nombres, le plus petit d&apos;abord, pas «&#x202f;{low}&#x202f;» et «&#x202f;{high}&#x202f;»</translation>
    </message>
    <message>
        <source>expected what may be turned, as in “free: strategy.learning_rate”</source>
        <translation>il faut ce qui peut être réglé, comme dans «&#x202f;free: strategy.learning_rate&#x202f;»</translation>
    </message>
    <message>
        <source>expected {count} names, got {found}</source>
        <translation>il faut {count} noms, pas {found}</translation>
    </message>
    <message>
        <source>expected {count} numbers, got {found}</source>
        <translation>il faut {count} nombres, pas {found}</translation>
    </message>
    <message>
        <source>expected {count} numbers, one a sample, got {found}</source>
        <translation>il faut {count} nombres, un par exemple, pas {found}</translation>
    </message>
    <message>
        <source>expected {expected}, got {found}</source>
        <translation>il faut {expected}, pas {found}</translation>
    </message>
    <message>
        <source>expected {keys} or an empty line before the text</source>
        <translation>il faut {keys} ou une ligne vide avant le texte</translation>
    </message>
    <message>
        <source>expected {opening} and {closing} around a value, such as {example}</source>
        <translation>il faut {opening} et {closing} autour d&apos;une valeur, comme {example}</translation>
    </message>
    <message>
        <source>expected “## ” and a title, or text</source>
        <translation>il faut «&#x202f;##&#x202f;» et un titre, ou un texte</translation>
    </message>
    <message>
        <source>expected “- [condition] text” or “after:”</source>
        <translation>il faut «&#x202f;- [condition] texte&#x202f;» ou «&#x202f;after:&#x202f;»</translation>
    </message>
    <message>
        <source>expected “- [condition] text”, “- [x] text” or “- [ ] text”, got “- {found}”</source>
        <translation>il faut «&#x202f;- [condition] texte&#x202f;», «&#x202f;- [x] texte&#x202f;» ou «&#x202f;- [ ] texte&#x202f;», pas «&#x202f;- {found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected “- [shape] text” or “after:”</source>
        <translation>il faut «&#x202f;- [forme] texte&#x202f;» ou «&#x202f;after:&#x202f;»</translation>
    </message>
    <message>
        <source>expected “- [shape] text”, got “- {found}”</source>
        <translation>il faut «&#x202f;- [forme] texte&#x202f;», pas «&#x202f;- {found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected “4e-6 within 5%” or “0.8 within 0.02”, got “{found}”</source>
        <translation>il faut «&#x202f;4e-6 within 5%&#x202f;» ou «&#x202f;0.8 within 0.02&#x202f;», pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected “ask:” and the question before the answer</source>
        <translation>il faut «&#x202f;ask:&#x202f;» et la question avant la réponse</translation>
    </message>
    <message>
        <source>expected “data.inputs[0][0] = 100..300 step 4” or “seed”, got “{found}”</source>
        <translation>il faut «&#x202f;data.inputs[0][0] = 100..300 step 4&#x202f;» ou «&#x202f;seed&#x202f;», pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected “needs:” with the same lessons as the original has</source>
        <translation>il faut «&#x202f;needs:&#x202f;» avec les mêmes leçons que l&apos;original</translation>
    </message>
    <message>
        <source>expected “run ended”, “5 steps”, “sweep made”, “seed changed” or “strategy.learning_rate = 1e-6”, got “{found}”</source>
        <translation>il faut «&#x202f;run ended&#x202f;», «&#x202f;5 steps&#x202f;», «&#x202f;sweep made&#x202f;», «&#x202f;seed changed&#x202f;» ou «&#x202f;strategy.learning_rate = 1e-6&#x202f;», pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected “seed 0..9” or “strategy.learning_rate 1e-8..1e-4 in 81” after “over”, got “{found}”</source>
        <translation>il faut «&#x202f;seed 0..9&#x202f;» ou «&#x202f;strategy.learning_rate 1e-8..1e-4 in 81&#x202f;» après «&#x202f;over&#x202f;», pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected “sketch loss”, “sketch w1 to step 40” or “sketch w1 between -5 and 5”, got “{found}”</source>
        <translation>il faut «&#x202f;sketch loss&#x202f;», «&#x202f;sketch w1 to step 40&#x202f;» ou «&#x202f;sketch w1 between -5 and 5&#x202f;», pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>expected “steps within 20%”, “loss within 0.5” or “change of loss”, got “{found}”</source>
        <translation>il faut «&#x202f;steps within 20%&#x202f;», «&#x202f;loss within 0.5&#x202f;» ou «&#x202f;change of loss&#x202f;», pas «&#x202f;{found}&#x202f;»</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>fill with the column&apos;s mean</source>
        <translation>compléter par la moyenne de la colonne</translation>
    </message>
    <message>
        <source>fill with the column&apos;s median</source>
        <translation>compléter par la médiane de la colonne</translation>
    </message>
    <message>
        <source>g stands for the slopes: g₁ is ∂L/∂w₁, and so on.</source>
        <translation>g désigne les pentes&#xa0;: g₁ est ∂L/∂w₁, et ainsi de suite.</translation>
    </message>
    <message>
        <source>going up and down</source>
        <translation>monte et descend</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>or</translation>
    </message>
    <message>
        <source>how many values? Say it with a third number, such as {values}:50</source>
        <translation>combien de valeurs&#x202f;? Dites-le par un troisième nombre, comme {values}:50</translation>
    </message>
    <message>
        <source>in “{title}” {reason}</source>
        <translation>dans «&#x202f;{title}&#x202f;» {reason}</translation>
    </message>
    <message>
        <source>in “{title}” {what} is not as in “{known}”</source>
        <translation>dans «&#x202f;{title}&#x202f;», {what} n&apos;est pas comme dans «&#x202f;{known}&#x202f;»</translation>
    </message>
    <message>
        <source>inputs of these samples: expected {wanted}, as this step has, got {found}</source>
        <translation>entrées de ces exemples&#xa0;: attendu {wanted}, comme dans cette étape, trouvé {found}</translation>
    </message>
    <message>
        <source>it begins at {start}, which is not between these values</source>
        <translation>cela commence à {start}, qui n&apos;est pas entre ces valeurs</translation>
    </message>
    <message>
        <source>it has {size} MB, and no more than {most} MB are read</source>
        <translation>il fait {size} Mo, et l&apos;on ne lit pas plus de {most} Mo</translation>
    </message>
    <message>
        <source>it is a device and not a file</source>
        <translation>c&apos;est un périphérique et non un fichier</translation>
    </message>
    <message>
        <source>it is a pipe and not a file</source>
        <translation>c&apos;est un tube et non un fichier</translation>
    </message>
    <message>
        <source>it is a socket and not a file</source>
        <translation>c&apos;est un socket et non un fichier</translation>
    </message>
    <message>
        <source>it is not known where {name} will go; say between which values, as in “sketch {name} between -5 and 5”</source>
        <translation>on ne sait pas où ira {name}&#x202f;; dites entre quelles valeurs, comme dans «&#x202f;sketch {name} between -5 and 5&#x202f;»</translation>
    </message>
    <message>
        <source>join the units to the names</source>
        <translation>joindre les unités aux noms</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>la garder</translation>
    </message>
    <message>
        <source>known slips that give a right number: up to {count} a sheet; more samples, or a bias, help</source>
        <translation>fautes connues qui donnent un nombre juste&#xa0;: jusqu&apos;à {count} par feuille&#x202f;; plus d&apos;exemples, ou un biais, y aident</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>la plus grande</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>plus grande erreur</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>la laisser de côté</translation>
    </message>
    <message>
        <source>leave the dates out</source>
        <translation>laisser les dates de côté</translation>
    </message>
    <message>
        <source>leave the units out</source>
        <translation>laisser les unités de côté</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>laisser ces lignes de côté</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>écartée à la main</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>premier membre</translation>
    </message>
    <message>
        <source>level</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>line {line} is data</source>
        <translation>la ligne {line} est une donnée</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
    <message>
        <source>lowest loss</source>
        <translation>perte minimale</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>mean(e²)</source>
        <translation>moyenne(e²)</translation>
    </message>
    <message>
        <source>mean(e²) / 2</source>
        <translation>moyenne(e²) / 2</translation>
    </message>
    <message>
        <source>mean(|e|)</source>
        <translation>moyenne(|e|)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>name the samples first, as in “unseen: other.neuron”</source>
        <translation>nommez d&apos;abord les exemples, comme dans «&#x202f;unseen: other.neuron&#x202f;»</translation>
    </message>
    <message>
        <source>names in line {line}</source>
        <translation>noms à la ligne {line}</translation>
    </message>
    <message>
        <source>neuron;gradient descent;learning;perceptron;</source>
        <translation>neurone;descente de gradient;apprentissage;perceptron;</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no bundled experiment has these samples; they need a file beside the lesson: save it first, then take the bench again</source>
        <translation>aucune expérience fournie n&apos;a ces exemples&#x202f;; il leur faut un fichier à côté de la leçon&#xa0;: enregistrez-la d&apos;abord, puis reprenez l&apos;état du laboratoire</translation>
    </message>
    <message>
        <source>no names; this line is data</source>
        <translation>pas de noms&#x202f;; cette ligne est une donnée</translation>
    </message>
    <message>
        <source>no report of Neuron Lab is attached to this PDF</source>
        <translation>aucun compte rendu de Neuron Lab n&apos;est joint à ce PDF</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none of these runs is solved</source>
        <translation>aucune de ces exécutions n&apos;est résolue</translation>
    </message>
    <message>
        <source>none of {count} draws ends as the original does, in as many lines; let numbers vary less</source>
        <translation>aucun de {count} tirages ne finit comme l&apos;original, en autant de lignes&#x202f;; faites moins varier les nombres</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore faite</translation>
    </message>
    <message>
        <source>nothing varies here; say what, as in {example}</source>
        <translation>rien ne varie ici&#x202f;; dites quoi, comme dans {example}</translation>
    </message>
    <message>
        <source>numpy: the same numbers, bit for bit</source>
        <translation>numpy&#xa0;: les mêmes nombres, bit pour bit</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>off (`null`)</source>
        <translation>désactivé (`null`)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>one column of numbers with a decimal comma</source>
        <translation>une colonne de nombres à virgule décimale</translation>
    </message>
    <message>
        <source>one input has to stay; change its numbers instead</source>
        <translation>il doit rester une entrée&#x202f;; changez plutôt ses nombres</translation>
    </message>
    <message>
        <source>one of {first} or {last}</source>
        <translation>l&apos;un de {first} ou {last}</translation>
    </message>
    <message>
        <source>one row has to stay; change its numbers instead</source>
        <translation>il doit rester une ligne&#x202f;; changez plutôt ses nombres</translation>
    </message>
    <message>
        <source>only {different} variants differ, after these they repeat; let more numbers vary, or further</source>
        <translation>seules {different} variantes diffèrent, ensuite elles se répètent&#x202f;; faites varier plus de nombres, ou davantage</translation>
    </message>
    <message>
        <source>out of steps</source>
        <translation>limite de pas atteinte</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>par earns no {medal}; here it is {value}</source>
        <translation>le par ne gagne pas la médaille&#xa0;: {medal}&#x202f;; ici c&apos;est {value}</translation>
    </message>
    <message>
        <source>parted by {mark}: {cells}</source>
        <translation>séparé par {mark}&#xa0;: {cells}</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>pénalité</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>reading it would take {needed} MB of memory, and no more than {most} MB are taken</source>
        <translation>le lire prendrait {needed} Mo de mémoire, et l&apos;on n&apos;en prend pas plus de {most} Mo</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>rows beyond the first {n}</source>
        <translation>lignes au-delà des {n} premières</translation>
    </message>
    <message>
        <source>scikit-learn counts this penalty in another way; it can be written for numpy</source>
        <translation>scikit-learn compte cette pénalité autrement&#x202f;; elle peut s&apos;écrire pour numpy</translation>
    </message>
    <message>
        <source>scikit-learn does not learn by this strategy; it can be written for numpy</source>
        <translation>scikit-learn n&apos;apprend pas par cette stratégie&#x202f;; elle peut s&apos;écrire pour numpy</translation>
    </message>
    <message>
        <source>scikit-learn learns from one sample a step; set the batch to 1</source>
        <translation>scikit-learn apprend d&apos;un exemple par pas&#x202f;; réglez le lot sur 1</translation>
    </message>
    <message>
        <source>scikit-learn learns with the identity, or with a sigmoid and cross-entropy alone; this neuron can be written for numpy</source>
        <translation>scikit-learn n&apos;apprend qu&apos;avec l&apos;identité, ou avec une sigmoïde et l&apos;entropie croisée&#x202f;; ce neurone peut s&apos;écrire pour numpy</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s bias is 0 or it learns; let it learn, or write it for numpy</source>
        <translation>le biais de scikit-learn est 0 ou bien il apprend&#x202f;; laissez-le apprendre, ou écrivez pour numpy</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s classifier needs targets that are 0 or 1</source>
        <translation>le classifieur de scikit-learn veut des cibles qui valent 0 ou 1</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s stochastic gradient descent knows no other optimizer than the plain one</source>
        <translation>la descente de gradient stochastique de scikit-learn ne connaît d&apos;optimiseur que le simple</translation>
    </message>
    <message>
        <source>scikit-learn: to about nine digits</source>
        <translation>scikit-learn&#xa0;: à environ neuf chiffres près</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>voir plus bas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>slope for z &gt; 0</source>
        <translation>pente pour z &gt; 0</translation>
    </message>
    <message>
        <source>slope for z ≤ 0</source>
        <translation>pente pour z ≤ 0</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>something else than a number</source>
        <translation>autre chose qu&apos;un nombre</translation>
    </message>
    <message>
        <source>something unexpected happened: {what}</source>
        <translation>il s&apos;est passé quelque chose d&apos;inattendu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>spaced by equal factors (log), values begin above 0, got {values}</source>
        <translation>espacées par facteurs égaux (log), les valeurs commencent au-dessus de 0, pas à {values}</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>step {value}</source>
        <translation>pas {value}</translation>
    </message>
    <message>
        <source>steps: expected {wanted}, got {got}</source>
        <translation>étapes&#xa0;: attendu {wanted}, trouvé {got}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>take days since the first date</source>
        <translation>prendre les jours depuis la première date</translation>
    </message>
    <message>
        <source>take odd words as missing</source>
        <translation>prendre les mots étrangers comme manquants</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>target loss reached</source>
        <translation>perte visée atteinte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>texts like the others</source>
        <translation>textes comme les autres</translation>
    </message>
    <message>
        <source>texts, no numbers</source>
        <translation>des textes, pas de nombres</translation>
    </message>
    <message>
        <source>the best value, {value},</source>
        <translation>la meilleure valeur, {value},</translation>
    </message>
    <message>
        <source>the day comes first</source>
        <translation>le jour vient d&apos;abord</translation>
    </message>
    <message>
        <source>the first step must not come after the last</source>
        <translation>le premier pas ne doit pas venir après le dernier</translation>
    </message>
    <message>
        <source>the first step needs a setup, such as “setup: opening”</source>
        <translation>la première étape a besoin d&apos;un montage, comme «&#x202f;setup: opening&#x202f;»</translation>
    </message>
    <message>
        <source>the gap is not known here: it is of yes and no, and of weights other than 0</source>
        <translation>l&apos;intervalle n&apos;est pas connu ici&#xa0;: il existe entre oui et non, et pour des poids autres que 0</translation>
    </message>
    <message>
        <source>the goal, {value},</source>
        <translation>le but, {value},</translation>
    </message>
    <message>
        <source>the key &quot;format&quot; is missing; this Neuron Lab reads format {format}</source>
        <translation>la clé &quot;format&quot; manque&#x202f;; ce Neuron Lab lit le format {format}</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing</source>
        <translation>la clé &quot;{key}&quot; manque</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>la clé {key} est deux fois dans un même objet</translation>
    </message>
    <message>
        <source>the lists nest too deeply for an experiment</source>
        <translation>les listes s&apos;emboîtent trop pour une expérience</translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation>le mois vient d&apos;abord</translation>
    </message>
    <message>
        <source>the name &quot;{name}&quot; is taken; every column needs its own</source>
        <translation>le nom &quot;{name}&quot; est pris&#x202f;; chaque colonne doit avoir le sien</translation>
    </message>
    <message>
        <source>the names once more</source>
        <translation>les noms encore une fois</translation>
    </message>
    <message>
        <source>the report tells of no run</source>
        <translation>le compte rendu ne parle d&apos;aucune exécution</translation>
    </message>
    <message>
        <source>the run ends at step {end}, so there is no step {step}</source>
        <translation>l&apos;exécution finit au pas {end}, il n&apos;y a donc pas de pas {step}</translation>
    </message>
    <message>
        <source>the run has no step {step}; its last is {last}</source>
        <translation>l&apos;exécution n&apos;a pas de pas {step}&#x202f;; son dernier est {last}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}”</source>
        <translation>la feuille «&#x202f;{sheet}&#x202f;»</translation>
    </message>
    <message>
        <source>the step activation has no slope to descend; use the perceptron rule, or another activation</source>
        <translation>l&apos;activation en échelon n&apos;a pas de pente à descendre&#x202f;; prenez la règle du perceptron, ou une autre activation</translation>
    </message>
    <message>
        <source>the table in line {line}</source>
        <translation>le tableau de la ligne {line}</translation>
    </message>
    <message>
        <source>the target has to stay; choose cells of the inputs to remove</source>
        <translation>la cible doit rester&#x202f;; choisissez des cellules des entrées à supprimer</translation>
    </message>
    <message>
        <source>the two directions need two different options</source>
        <translation>les deux directions demandent deux options différentes</translation>
    </message>
    <message>
        <source>the {name} is not known here: accuracy, precision and recall are of two classes, r2, rmse and mae of other targets</source>
        <translation>{name} n&apos;est pas connu ici&#xa0;: accuracy, precision et recall valent pour deux classes, r2, rmse et mae pour d&apos;autres cibles</translation>
    </message>
    <message>
        <source>the {name} of this experiment is not known; it is where the loss is quadratic</source>
        <translation>{name} de cette expérience n&apos;est pas connu&#x202f;; il l&apos;est là où la perte est quadratique</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>théorie</translation>
    </message>
    <message>
        <source>there are no names here; write one a line</source>
        <translation>il n&apos;y a pas de noms ici&#x202f;; écrivez-en un par ligne</translation>
    </message>
    <message>
        <source>there is an “after:” above; go on with a paragraph</source>
        <translation>il y a un «&#x202f;after:&#x202f;» plus haut&#x202f;; continuez par un paragraphe</translation>
    </message>
    <message>
        <source>there is no control “{name}”; known are {names}, and options by their path</source>
        <translation>il n&apos;y a pas de commande «&#x202f;{name}&#x202f;»&#x202f;; on connaît {names}, et les options par leur chemin</translation>
    </message>
    <message>
        <source>there is no lesson “{name}”; known are {names}</source>
        <translation>il n&apos;y a pas de leçon «&#x202f;{name}&#x202f;»&#x202f;; on connaît {names}</translation>
    </message>
    <message>
        <source>there is no number at {path} in this experiment</source>
        <translation>il n&apos;y a pas de nombre à {path} dans cette expérience</translation>
    </message>
    <message>
        <source>there is no preset “{name}” ({presets}), and no file to read ({why})</source>
        <translation>il n&apos;y a pas de préréglage «&#x202f;{name}&#x202f;» ({presets}), ni de fichier à lire ({why})</translation>
    </message>
    <message>
        <source>there is no step {step} to work out; the run has {steps}</source>
        <translation>il n&apos;y a pas de pas {step} à calculer&#x202f;; l&apos;exécution en a {steps}</translation>
    </message>
    <message>
        <source>there is no such place in this experiment</source>
        <translation>il n&apos;y a pas de tel endroit dans cette expérience</translation>
    </message>
    <message>
        <source>there is no {name} in this experiment</source>
        <translation>il n&apos;y a pas de {name} dans cette expérience</translation>
    </message>
    <message>
        <source>there is no “{path}” here; known are {names}, and options such as stop.tolerance</source>
        <translation>il n&apos;y a pas de «&#x202f;{path}&#x202f;» ici&#x202f;; on connaît {names}, et des options comme stop.tolerance</translation>
    </message>
    <message>
        <source>there is no “{path}” in this experiment</source>
        <translation>il n&apos;y a pas de «&#x202f;{path}&#x202f;» dans cette expérience</translation>
    </message>
    <message>
        <source>there is no “{path}” in this experiment that could be turned</source>
        <translation>il n&apos;y a pas de «&#x202f;{path}&#x202f;» qui puisse être réglé dans cette expérience</translation>
    </message>
    <message>
        <source>there is nothing to compare a sketch with: the run has made no step</source>
        <translation>il n&apos;y a rien à quoi comparer une esquisse&#xa0;: l&apos;exécution n&apos;a fait aucun pas</translation>
    </message>
    <message>
        <source>there is room for {most} inputs; this would make {n}</source>
        <translation>il y a place pour {most} entrées&#x202f;; il y en aurait {n}</translation>
    </message>
    <message>
        <source>there is room for {most} samples; this would make {n}</source>
        <translation>il y a place pour {most} exemples&#x202f;; il y en aurait {n}</translation>
    </message>
    <message>
        <source>these are {found} input numbers, and a program holds {most} at most; take fewer samples</source>
        <translation>cela fait {found} nombres d&apos;entrée, et un programme en contient {most} au plus&#x202f;; prenez moins d&apos;exemples</translation>
    </message>
    <message>
        <source>these numbers lead to samples that are too large; use smaller ones</source>
        <translation>ces nombres mènent à des exemples trop grands&#x202f;; prenez-en de plus petits</translation>
    </message>
    <message>
        <source>this file was written by a newer Neuron Lab, in format {newer}; this one reads {format}</source>
        <translation>ce fichier a été écrit par un Neuron Lab plus récent, au format {newer}&#x202f;; celui-ci lit {format}</translation>
    </message>
    <message>
        <source>this is no report of Neuron Lab</source>
        <translation>ce n&apos;est pas un compte rendu de Neuron Lab</translation>
    </message>
    <message>
        <source>this is no report of Neuron Lab: it is not UTF-8 text</source>
        <translation>ce n&apos;est pas un compte rendu de Neuron Lab&#xa0;: ce n&apos;est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>this is no text; export the list of names as CSV</source>
        <translation>ce n&apos;est pas du texte&#x202f;; exportez la liste de noms en CSV</translation>
    </message>
    <message>
        <source>this is not a JSON document (the text is not UTF-8)</source>
        <translation>ce n&apos;est pas un document JSON (le texte n&apos;est pas en UTF-8)</translation>
    </message>
    <message>
        <source>this is not a JSON document ({what}, line {line}, column {column})</source>
        <translation>ce n&apos;est pas un document JSON ({what}, ligne {line}, colonne {column})</translation>
    </message>
    <message>
        <source>this run ends at step {steps}, so there is no {name}@{step}</source>
        <translation>cette exécution s&apos;arrête au pas {steps}, il n&apos;y a donc pas de {name}@{step}</translation>
    </message>
    <message>
        <source>this turns “{path}” back, which a step before let the learner change; set it by name if that is meant</source>
        <translation>ceci remet «&#x202f;{path}&#x202f;» à sa valeur, qu&apos;une étape précédente a laissé changer à l&apos;élève&#x202f;; réglez-le par son nom si c&apos;est voulu</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>turning down</source>
        <translation>se met à baisser</translation>
    </message>
    <message>
        <source>turning up</source>
        <translation>se met à monter</translation>
    </message>
    <message>
        <source>two files are called {name}; rename one</source>
        <translation>deux fichiers s&apos;appellent {name}&#x202f;; renommez-en un</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>unknown key {key}; known here: {keys}</source>
        <translation>clé inconnue {key}&#x202f;; on connaît ici&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>unknown key “{key}”; known here: {keys}</source>
        <translation>clé inconnue «&#x202f;{key}&#x202f;»&#x202f;; on connaît ici&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en hauteur</translation>
    </message>
    <message>
        <source>verified: {runs}, bit for bit</source>
        <translation>vérifié&#xa0;: {runs}, bit pour bit</translation>
    </message>
    <message>
        <source>verified: {runs}, to {digits} digits, as engine {theirs} made them and this one is {ours}</source>
        <translation>vérifié&#xa0;: {runs}, à {digits} chiffres près, car le moteur {theirs} les a faites et celui-ci est {ours}</translation>
    </message>
    <message>
        <source>what is set up draws the target as it is</source>
        <translation>ce qui est mis en place dessine déjà l&apos;objectif</translation>
    </message>
    <message>
        <source>what is set up is good enough as it is: {value}</source>
        <translation>ce qui est mis en place suffit déjà&#xa0;: {value}</translation>
    </message>
    <message>
        <source>what the lesson says to do does not count: {why}</source>
        <translation>ce que la leçon dit de faire ne compte pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>what the report says to machines is damaged: it is no JSON</source>
        <translation>ce que le compte rendu dit aux machines est abîmé&#xa0;: ce n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>whole,</source>
        <translation>entier,</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>your sketch</source>
        <translation>esquisse</translation>
    </message>
    <message>
        <source>z if z &gt; 0, else {leak}·z</source>
        <translation>z si z &gt; 0, sinon {leak}·z</translation>
    </message>
    <message>
        <source>{better} is about the fastest rate; more than {limit} would diverge.</source>
        <translation>{better} est à peu près le taux le plus rapide&#x202f;; plus de {limit} divergerait.</translation>
    </message>
    <message>
        <source>{better} would need about {better_steps}; more than {limit} would diverge.</source>
        <translation>{better} en demanderait environ {better_steps}&#x202f;; plus de {limit} divergerait.</translation>
    </message>
    <message>
        <source>{cell} is {value}</source>
        <translation>{cell} vaut {value}</translation>
    </message>
    <message>
        <source>{count} answers are to another lesson</source>
        <translation>{count} réponses portent sur une autre leçon</translation>
    </message>
    <message>
        <source>{count} more are not told of here.</source>
        <translation>{count} de plus ne sont pas rapportés ici.</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} exécutions</translation>
    </message>
    <message>
        <source>{digits} digits</source>
        <translation>{digits} chiffres</translation>
    </message>
    <message>
        <source>{encoding}, which makes it {letters}</source>
        <translation>{encoding}, ce qui en fait {letters}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. Choose another folder or name.</source>
        <translation>{file} ne peut être écrit&#xa0;: {why}. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}</source>
        <translation>{file} est abîmé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>{file} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>{first} Within quotes, a quote is written as {quote}.</source>
        <translation>{first} Entre guillemets, un guillemet s&apos;écrit {quote}.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{found} cannot change during a run; here these can: {paths}</source>
        <translation>{found} ne peut changer pendant une exécution&#x202f;; ici, peuvent changer&#xa0;: {paths}</translation>
    </message>
    <message>
        <source>{key} needs format {format}, got 1</source>
        <translation>{key} demande le format {format}, pas 1</translation>
    </message>
    <message>
        <source>{loss}, lowest {best} at step {step}</source>
        <translation>{loss}, la plus basse {best} au pas {step}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{mean} mean, {largest} at most</source>
        <translation>{mean} en moyenne, {largest} au plus</translation>
    </message>
    <message>
        <source>{name} fell from {first} to {last}.</source>
        <translation>{name} a baissé de {first} à {last}.</translation>
    </message>
    <message>
        <source>{name} is {last} at the best guess.</source>
        <translation>Au meilleur tirage, {name} vaut {last}.</translation>
    </message>
    <message>
        <source>{name} passes {level} again and again, first at step {first}, last at step {last}.</source>
        <translation>{name} passe par {level} encore et encore, d&apos;abord au pas {first}, en dernier au pas {last}.</translation>
    </message>
    <message>
        <source>{name} passes {level} at step {steps}.</source>
        <translation>{name} passe par {level} au pas {steps}.</translation>
    </message>
    <message>
        <source>{name} passes {level} at steps {steps}.</source>
        <translation>{name} passe par {level} aux pas {steps}.</translation>
    </message>
    <message>
        <source>{name} rose from {first} to {last}.</source>
        <translation>{name} est monté de {first} à {last}.</translation>
    </message>
    <message>
        <source>{name} stayed at {last}.</source>
        <translation>{name} est resté à {last}.</translation>
    </message>
    <message>
        <source>{name} went from {first} beyond all numbers.</source>
        <translation>{name} est parti de {first} au-delà de tout nombre.</translation>
    </message>
    <message>
        <source>{name} went from {first} to {last}, to and fro on the way.</source>
        <translation>{name} est allé de {first} à {last}, avec des va-et-vient en route.</translation>
    </message>
    <message>
        <source>{name}, by {loss}</source>
        <translation>{name}, par {loss}</translation>
    </message>
    <message>
        <source>{name}: lowest {low} at step {there}, highest {high} at step {here}.</source>
        <translation>{name}&#xa0;: au plus bas {low} au pas {there}, au plus haut {high} au pas {here}.</translation>
    </message>
    <message>
        <source>{number} and more</source>
        <translation>{number} et plus</translation>
    </message>
    <message>
        <source>{number} has no unknown beside it, such as {number}x</source>
        <translation>{number} n&apos;a pas d&apos;inconnue à côté, comme {number}x</translation>
    </message>
    <message>
        <source>{number} is not what was written there</source>
        <translation>{number} n&apos;est pas ce qui y était écrit</translation>
    </message>
    <message>
        <source>{number} is too large; the largest number is about 1.8e308</source>
        <translation>{number} est trop grand&#x202f;; le plus grand nombre est environ 1.8e308</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} colonnes</translation>
    </message>
    <message>
        <source>{n} inputs are chosen, and a neuron has at most {most} here. Choose fewer.</source>
        <translation>{n} entrées sont choisies, et un neurone en a ici {most} au plus. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>{n} left out because a text or the target is missing.</source>
        <translation>{n} laissées de côté car un texte ou la cible manque.</translation>
    </message>
    <message>
        <source>{n} left out because a value is missing or is no number.</source>
        <translation>{n} laissées de côté car une valeur manque ou n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>{n} samples</source>
        <translation>{n} exemples</translation>
    </message>
    <message>
        <source>{n} with fewer cells than columns: what is not there counts as missing.</source>
        <translation>{n} avec moins de cellules que de colonnes&#xa0;: ce qui n&apos;y est pas compte comme manquant.</translation>
    </message>
    <message>
        <source>{n} with more than {width} cells left out, such as line {line} with {cells}.</source>
        <translation>{n} avec plus de {width} cellules laissées de côté, comme la ligne {line} avec {cells}.</translation>
    </message>
    <message>
        <source>{n} with the names once more left out.</source>
        <translation>{n} où se trouvent encore une fois les noms sont laissées de côté.</translation>
    </message>
    <message>
        <source>{outcome} at step {step}, loss {loss}</source>
        <translation>{outcome} au pas {step}, perte {loss}</translation>
    </message>
    <message>
        <source>{path} varies already</source>
        <translation>{path} varie déjà</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{rate} is a little more than the largest stable rate, {limit}.</source>
        <translation>{rate} est un peu plus que le plus grand taux stable, {limit}.</translation>
    </message>
    <message>
        <source>{rate} is {times} times the largest stable rate, {limit}.</source>
        <translation>{rate} est {times} fois le plus grand taux stable, {limit}.</translation>
    </message>
    <message>
        <source>{runs} runs of up to {steps} steps take too long; ask for fewer, or set stop.max_steps lower</source>
        <translation>{runs} exécutions de jusqu&apos;à {steps} pas prennent trop de temps&#x202f;; demandez-en moins, ou baissez stop.max_steps</translation>
    </message>
    <message>
        <source>{sentence} In all, {count} rows ask for more than it can give.</source>
        <translation>{sentence} En tout, {count} lignes demandent plus qu&apos;elle ne peut donner.</translation>
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
        <translation>{setting} à partir du pas {step}</translation>
    </message>
    <message>
        <source>{side} × {side} points, for there are many samples</source>
        <translation>{side} × {side} points, car il y a beaucoup d&apos;exemples</translation>
    </message>
    <message>
        <source>{symbols}: as you found them in the step before</source>
        <translation>{symbols}&#xa0;: comme vous les avez trouvés au pas précédent</translation>
    </message>
    <message>
        <source>{symbol} is {name}</source>
        <translation>{symbol} est {name}</translation>
    </message>
    <message>
        <source>{symbol} of step {step}</source>
        <translation>{symbol} du pas {step}</translation>
    </message>
    <message>
        <source>{symbol} of step {step}, sample {sample}</source>
        <translation>{symbol} du pas {step}, exemple {sample}</translation>
    </message>
    <message>
        <source>{value} (fixed)</source>
        <translation>{value} (fixe)</translation>
    </message>
    <message>
        <source>{value} (learned)</source>
        <translation>{value} (appris)</translation>
    </message>
    <message>
        <source>{value} fixed</source>
        <translation>{value} fixe</translation>
    </message>
    <message>
        <source>{value} learned</source>
        <translation>{value} appris</translation>
    </message>
    <message>
        <source>{verified}; answers cannot be proved, only that they fit the runs</source>
        <translation>{verified}&#x202f;; les réponses ne se prouvent pas, on voit seulement qu&apos;elles concordent avec les exécutions</translation>
    </message>
    <message>
        <source>{where}: {what}. Click or press Enter to open the run.</source>
        <translation>{where}&#xa0;: {what}. Cliquez ou appuyez sur Entrée pour ouvrir l&apos;exécution.</translation>
    </message>
    <message>
        <source>{who} wins. Loss evaluations: {cost}.</source>
        <translation>{who} gagne. Évaluations de la perte&#xa0;: {cost}.</translation>
    </message>
    <message>
        <source>Σ is the sum over all samples, n is how many there are.</source>
        <translation>Σ est la somme sur tous les exemples, n leur nombre.</translation>
    </message>
    <message>
        <source>β₁ and β₂ are swapped.</source>
        <translation>β₁ et β₂ sont intervertis.</translation>
    </message>
    <message>
        <source>η {value}</source>
        <translation>η {value}</translation>
    </message>
    <message>
        <source>“answer: {shape}” is not so; here it {found}</source>
        <translation>«&#x202f;answer: {shape}&#x202f;» n&apos;est pas vrai&#x202f;; ici&#xa0;: {found}</translation>
    </message>
    <message>
        <source>“par: {par}” is not so; here it is {value}</source>
        <translation>«&#x202f;par: {par}&#x202f;» n&apos;est pas vrai&#x202f;; ici c&apos;est {value}</translation>
    </message>
    <message>
        <source>“{claim}” is not so; here it is {value}</source>
        <translation>«&#x202f;{claim}&#x202f;» n&apos;est pas vrai&#x202f;; ici c&apos;est {value}</translation>
    </message>
    <message>
        <source>“{file}” is there already; choose another folder</source>
        <translation>«&#x202f;{file}&#x202f;» existe déjà&#x202f;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>“{key}:” belongs above the text of its step</source>
        <translation>«&#x202f;{key}:&#x202f;» a sa place au-dessus du texte de son étape</translation>
    </message>
    <message>
        <source>“{key}:” belongs above “after:”</source>
        <translation>«&#x202f;{key}:&#x202f;» a sa place au-dessus de «&#x202f;after:&#x202f;»</translation>
    </message>
    <message>
        <source>“{key}:” belongs above “exercise:”</source>
        <translation>«&#x202f;{key}:&#x202f;» a sa place au-dessus de «&#x202f;exercise:&#x202f;»</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”. Expected: {values}.</source>
        <translation>«&#x202f;{key}&#x202f;» ne peut être «&#x202f;{value}&#x202f;». Attendu&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>“{key}” is nothing that is decided in reading a table. There are: {keys}.</source>
        <translation>«&#x202f;{key}&#x202f;» n&apos;est rien qui se décide à la lecture d&apos;un tableau. Il y a&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>“{letter}” does not fit here; write sums such as 2a − 3b</source>
        <translation>«&#x202f;{letter}&#x202f;» ne convient pas ici&#x202f;; écrivez des sommes comme 2a − 3b</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” cannot be target and input at once.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être cible et entrée à la fois.</translation>
    </message>
    <message>
        <source>“{name}” goes from 0 to 1: learn it as a probability, with sigmoid, cross-entropy and a bias.</source>
        <translation>«&#x202f;{name}&#x202f;» va de 0 à 1&#xa0;: apprenez-la comme une probabilité, avec sigmoïde, entropie croisée et biais.</translation>
    </message>
    <message>
        <source>“{name}” goes from {low} to {high}, and cross-entropy needs targets from 0 to 1: take the mean squared error instead.</source>
        <translation>«&#x202f;{name}&#x202f;» va de {low} à {high}, et l&apos;entropie croisée veut des cibles de 0 à 1&#xa0;: prenez plutôt l&apos;erreur quadratique moyenne.</translation>
    </message>
    <message>
        <source>“{name}” has dates, which are no numbers.</source>
        <translation>«&#x202f;{name}&#x202f;» contient des dates, qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>“{name}” has no numbers, nor texts that could be classes.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient ni nombres ni textes qui pourraient être des classes.</translation>
    </message>
    <message>
        <source>“{name}” has pairs of numbers in one cell, which are texts here.</source>
        <translation>«&#x202f;{name}&#x202f;» contient des paires de nombres dans une cellule, qui sont ici des textes.</translation>
    </message>
    <message>
        <source>“{name}” is a word, not a number</source>
        <translation>«&#x202f;{name}&#x202f;» est un mot, pas un nombre</translation>
    </message>
    <message>
        <source>“{name}” is a word, not a number; offer options instead</source>
        <translation>«&#x202f;{name}&#x202f;» est un mot, pas un nombre&#x202f;; proposez plutôt des choix</translation>
    </message>
    <message>
        <source>“{name}” is a word, so it has no {over}</source>
        <translation>«&#x202f;{name}&#x202f;» est un mot, il n&apos;a donc pas de {over}</translation>
    </message>
    <message>
        <source>“{name}” is not a step&apos;s own, so it takes no @{step}</source>
        <translation>«&#x202f;{name}&#x202f;» n&apos;appartient pas à un pas et ne prend donc pas @{step}</translation>
    </message>
    <message>
        <source>“{name}” is not as this step has it.</source>
        <translation>«&#x202f;{name}&#x202f;» n&apos;est pas comme dans cette étape.</translation>
    </message>
    <message>
        <source>“{name}” is not beside the lesson, below it or one folder up; a lesson uses no other files</source>
        <translation>«&#x202f;{name}&#x202f;» n&apos;est ni à côté de la leçon, ni dessous, ni un dossier plus haut&#x202f;; une leçon n&apos;utilise pas d&apos;autres fichiers</translation>
    </message>
    <message>
        <source>“{name}” is taken as days since the first date, with the day first in {cell}; it could be the month.</source>
        <translation>«&#x202f;{name}&#x202f;» se lit comme jours depuis la première date, le jour d&apos;abord dans {cell}&#x202f;; ce pourrait être le mois.</translation>
    </message>
    <message>
        <source>“{name}” is taken as days since the first date.</source>
        <translation>«&#x202f;{name}&#x202f;» se lit comme jours depuis la première date.</translation>
    </message>
    <message>
        <source>“{name}” is taken as texts.</source>
        <translation>«&#x202f;{name}&#x202f;» se lit comme textes.</translation>
    </message>
    <message>
        <source>“{name}” says nothing of samples; known are {names}</source>
        <translation>«&#x202f;{name}&#x202f;» ne dit rien des exemples&#x202f;; on connaît {names}</translation>
    </message>
    <message>
        <source>“{shape}” has an option above</source>
        <translation>«&#x202f;{shape}&#x202f;» a un choix plus haut</translation>
    </message>
    <message>
        <source>“{text}” is not a finite number; type one such as {example}</source>
        <translation>«&#x202f;{text}&#x202f;» n&apos;est pas un nombre fini&#x202f;; tapez-en un comme {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a number; type one such as {example} or 1e-3</source>
        <translation>«&#x202f;{text}&#x202f;» n&apos;est pas un nombre&#x202f;; tapez-en un comme {example} ou 1e-3</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write decimals with a point, such as 1.5</source>
        <translation>«&#x202f;{text}&#x202f;» n&apos;est pas un nombre&#x202f;; écrivez les décimales avec un point, comme 1.5</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>«&#x202f;{text}&#x202f;» n&apos;est pas un nombre entier</translation>
    </message>
    <message>
        <source>“{text}” is too large; the largest number is about 1.8e308</source>
        <translation>«&#x202f;{text}&#x202f;» est trop grand&#x202f;; le plus grand nombre est environ 1.8e308</translation>
    </message>
    <message>
        <source>“{text}” may mean {small} or {large}; write it without the point</source>
        <translation>«&#x202f;{text}&#x202f;» peut vouloir dire {small} ou {large}&#x202f;; écrivez-le sans le point</translation>
    </message>
    <message>
        <source>… and one more weight</source>
        <translation>… et un poids de plus</translation>
    </message>
    <message>
        <source>… and {count} more weights</source>
        <translation>… et {count} poids de plus</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} de plus</translation>
    </message>
    <message>
        <source>−mean(y ln a + (1−y) ln(1−a))</source>
        <translation>−moyenne(y ln a + (1−y) ln(1−a))</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ juste</translation>
    </message>
    <message>
        <source>✓ {medal}</source>
        <translation>✓ {medal}</translation>
    </message>
    <message>
        <source>✗ not right</source>
        <translation>✗ pas juste</translation>
    </message>
    <message>
        <source>✗ right in its shape, not in its size</source>
        <translation>✗ juste par la forme, pas par la taille</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Neuron Lab</source>
        <translation>À propos de Neuron Lab</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copier pour un rapport</translation>
    </message>
    <message>
        <source>Copy the versions and settings that help to find a fault; no names or paths.</source>
        <translation>Copier les versions et les réglages qui aident à trouver un défaut&#x202f;; ni noms ni chemins.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Engine {number}: it rises whenever a run would come out otherwise, be it by one bit.</source>
        <translation>Moteur {number}&#xa0;: il augmente dès qu&apos;une exécution donnerait autre chose, ne fût-ce que d&apos;un bit.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ouvrir le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Éléments du programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{folder} cannot be opened from here</source>
        <translation>{folder} ne peut s&apos;ouvrir d&apos;ici</translation>
    </message>
</context>
<context>
    <name>AllPlots</name>
    <message>
        <source>No plot is open. Open one in the View menu.</source>
        <translation>Aucun graphique n&apos;est ouvert. Ouvrez-en un par le menu Affichage.</translation>
    </message>
    <message>
        <source>Print p&amp;lots…</source>
        <translation>Imprimer les &amp;graphiques…</translation>
    </message>
    <message>
        <source>Print the plots in sight on one page.</source>
        <translation>Imprimer les graphiques visibles sur une page.</translation>
    </message>
    <message>
        <source>Save pict&amp;ure of all plots…</source>
        <translation>Enregistrer l&apos;i&amp;mage de tous les graphiques…</translation>
    </message>
    <message>
        <source>Write the plots in sight, as PNG, SVG or PDF.</source>
        <translation>Écrire les graphiques visibles, en PNG, SVG ou PDF.</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>graphiques</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>&amp;Begin again at the end</source>
        <translation>&amp;Recommencer à la fin</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Choose what is to be seen.</source>
        <translation>Choisissez ce qui doit se voir.</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Exporter une animation</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Premier pas</translation>
    </message>
    <message>
        <source>Frames: {count}.</source>
        <translation>Images&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier pas</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>What is seen:</source>
        <translation>Ce qui se voit&#xa0;:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>it went another way</source>
        <translation>cela s&apos;est passé autrement</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>votre prédiction</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte normal&amp;e</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Give all type its usual size.</source>
        <translation>Rendre au texte sa taille habituelle.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Make all type larger.</source>
        <translation>Agrandir tout le texte.</translation>
    </message>
    <message>
        <source>Make all type smaller.</source>
        <translation>Réduire tout le texte.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>Black</name>
    <message>
        <source>Black screen; any key takes it away</source>
        <translation>Écran noir&#x202f;; n&apos;importe quelle touche l&apos;enlève</translation>
    </message>
</context>
<context>
    <name>BlankRow</name>
    <message>
        <source>, sample {number}</source>
        <translation>, exemple {number}</translation>
    </message>
    <message>
        <source>Shown.</source>
        <translation>Montré.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>{title}   step {step}, loss {loss}</source>
        <translation>{title}   pas {step}, perte {loss}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Plot: {title}</source>
        <translation>Graphique&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Rien ne convient&#x202f;; essayez un autre mot.</translation>
    </message>
    <message>
        <source>Search keys and words</source>
        <translation>Chercher touches et mots</translation>
    </message>
</context>
<context>
    <name>CheckedField</name>
    <message>
        <source>{sentence}. {value} stays in force.</source>
        <translation>{sentence}. {value} reste en vigueur.</translation>
    </message>
</context>
<context>
    <name>ColorScale</name>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation>Couleurs de {low} à {high}</translation>
    </message>
    <message>
        <source>Scale of colours</source>
        <translation>Échelle des couleurs</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>&amp;Inputs</source>
        <translation>E&amp;ntrées</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>A column of texts makes several inputs: 1 where its text stands, else 0.</source>
        <translation>Une colonne de textes fait plusieurs entrées&#xa0;: 1 là où se trouve son texte, sinon 0.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Counts as &amp;1, all others as 0</source>
        <translation>Compte comme &amp;1, tous les autres comme 0</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Text that counts as 1</source>
        <translation>Texte qui compte comme 1</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu&apos;elle contient</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>different texts: {n} ({texts})</source>
        <translation>textes différents&#xa0;: {n} ({texts})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>more than {n} texts, no use here</source>
        <translation>plus de {n} textes, inutilisable ici</translation>
    </message>
    <message>
        <source>names of rows</source>
        <translation>noms des lignes</translation>
    </message>
    <message>
        <source>no number: {n}, such as “{cell}” on line {line}</source>
        <translation>pas un nombre&#xa0;: {n}, par exemple «&#x202f;{cell}&#x202f;» à la ligne {line}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} manquants</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>&amp;Pin this run</source>
        <translation>Épin&amp;gler cette exécution</translation>
    </message>
    <message>
        <source>Keep this run to compare others with: in the plots, and in a table.</source>
        <translation>Garder cette exécution pour lui en comparer d&apos;autres&#xa0;: dans les graphiques, et dans un tableau.</translation>
    </message>
    <message>
        <source>loading of {name}</source>
        <translation>chargement de {name}</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Load back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>Remettre ce qui a été retiré en dernier</translation>
    </message>
    <message>
        <source>Choose what the table tells of each run</source>
        <translation>Choisir ce que le tableau dit de chaque exécution</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy these rows, or all, as text (Ctrl+C)</source>
        <translation>Copier ces lignes, ou toutes, comme texte (Ctrl+C)</translation>
    </message>
    <message>
        <source>Grey: learned from other samples; not drawn ({count}).</source>
        <translation>En gris&#xa0;: ont appris d&apos;autres exemples&#x202f;; non dessinées ({count}).</translation>
    </message>
    <message>
        <source>Learned by another loss: drawn as measured by that ({count}).</source>
        <translation>Ont appris avec une autre perte&#xa0;: dessinées selon celle-là ({count}).</translation>
    </message>
    <message>
        <source>Let all runs go</source>
        <translation>Retirer toutes les exécutions</translation>
    </message>
    <message>
        <source>Let these runs go (Delete)</source>
        <translation>Retirer ces exécutions (Suppr)</translation>
    </message>
    <message>
        <source>Make this run the present one again, experiment and all (Return)</source>
        <translation>Refaire de cette exécution la présente, expérience comprise (Entrée)</translation>
    </message>
    <message>
        <source>On inputs scaled another way: in the loss plot alone ({count}).</source>
        <translation>Sur des entrées mises à l&apos;échelle autrement&#xa0;: seulement dans le graphique de la perte ({count}).</translation>
    </message>
    <message>
        <source>Pin a run to keep it: it stays in the plots as a thin line, and in this table.</source>
        <translation>Épinglez une exécution pour la garder&#xa0;: elle reste dans les graphiques comme ligne fine, et dans ce tableau.</translation>
    </message>
    <message>
        <source>Pinned runs</source>
        <translation>Exécutions épinglées</translation>
    </message>
    <message>
        <source>Pins cannot be kept for the next start: {why}</source>
        <translation>Les exécutions épinglées ne peuvent être gardées pour le prochain démarrage&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Runs of an earlier start are being made again, and will be drawn soon.</source>
        <translation>Les exécutions d&apos;un démarrage précédent se refont, et seront bientôt dessinées.</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Montrer ou masquer</translation>
    </message>
    <message>
        <source>Show these runs in the plots, or not</source>
        <translation>Montrer ces exécutions dans les graphiques, ou non</translation>
    </message>
    <message>
        <source>The pins of other documents are put away; they come back with their document.</source>
        <translation>Les exécutions épinglées d&apos;autres documents sont rangées&#x202f;; elles reviennent avec leur document.</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Taper un autre nom (F2)</translation>
    </message>
    <message>
        <source>{most} runs are pinned, and there is no room for {count} more. Remove some first</source>
        <translation>{most} exécutions sont épinglées, et il n&apos;y a pas de place pour {count} de plus. Retirez-en d&apos;abord</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>taken for {value}</source>
        <translation>prise pour {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>cible {value}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>&amp;Pinned runs as LaTeX</source>
        <translation>Exécutions é&amp;pinglées en LaTeX</translation>
    </message>
    <message>
        <source>&amp;Settings as LaTeX</source>
        <translation>&amp;Réglages en LaTeX</translation>
    </message>
    <message>
        <source>Copy all settings as a table.</source>
        <translation>Copier tous les réglages comme tableau.</translation>
    </message>
    <message>
        <source>Copy the arithmetic of the step in sight.</source>
        <translation>Copier le calcul du pas montré.</translation>
    </message>
    <message>
        <source>Copy the table of pinned runs.</source>
        <translation>Copier le tableau des exécutions épinglées.</translation>
    </message>
    <message>
        <source>No run is pinned. Pin one in the Run menu.</source>
        <translation>Aucune exécution n&apos;est épinglée. Épinglez-en une par le menu Exécution.</translation>
    </message>
    <message>
        <source>Pinned &amp;runs as Markdown</source>
        <translation>Exécutions épin&amp;glées en Markdown</translation>
    </message>
    <message>
        <source>S&amp;ettings as Markdown</source>
        <translation>R&amp;églages en Markdown</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Step as &amp;LaTeX</source>
        <translation>Pas en &amp;LaTeX</translation>
    </message>
    <message>
        <source>Step as &amp;Markdown</source>
        <translation>Pas en &amp;Markdown</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>CurveButton</name>
    <message>
        <source>Curve {name}</source>
        <translation>Courbe {name}</translation>
    </message>
    <message>
        <source>Show or hide the curve {name}</source>
        <translation>Montrer ou masquer la courbe {name}</translation>
    </message>
</context>
<context>
    <name>CurveReader</name>
    <message>
        <source>Step {step}: {name} {value}</source>
        <translation>Pas {step}&#xa0;: {name} {value}</translation>
    </message>
    <message>
        <source>Step {step}: {name} {value}, {trend}</source>
        <translation>Pas {step}&#xa0;: {name} {value}, {trend}</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {values}.</source>
        <translation>Pas {step} sur {steps}&#xa0;: {values}.</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>And so on: {count} more decisions like these.</source>
        <translation>Et ainsi de suite&#xa0;: {count} décisions de plus comme celles-ci.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Changer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Prendre plutôt ceci</translation>
    </message>
</context>
<context>
    <name>DialForm</name>
    <message>
        <source>Equal distances</source>
        <translation>Distances égales</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>Facteurs égaux</translation>
    </message>
    <message>
        <source>Equal factors need numbers above 0; choose equal distances, or other ends</source>
        <translation>Des facteurs égaux demandent des nombres supérieurs à 0&#x202f;; choisissez des distances égales, ou d&apos;autres bornes</translation>
    </message>
    <message>
        <source>Equal factors suit what matters by its size, such as 0.001, 0.01, 0.1.</source>
        <translation>Les facteurs égaux conviennent à ce qui compte par sa grandeur, comme 0.001, 0.01, 0.1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Rien d&apos;autre</translation>
    </message>
    <message>
        <source>The second number has to be larger than the first</source>
        <translation>Le second nombre doit être plus grand que le premier</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Type a whole number from 2 to {most}</source>
        <translation>Tapez un nombre entier de 2 à {most}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>{direction}: option</source>
        <translation>{direction}&#xa0;: option</translation>
    </message>
    <message>
        <source>{direction}: spacing</source>
        <translation>{direction}&#xa0;: espacement</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Drop one file at a time: an experiment, a lesson, a report, or a table to import.</source>
        <translation>Déposez un fichier à la fois&#xa0;: une expérience, une leçon, un compte rendu, ou un tableau à importer.</translation>
    </message>
    <message>
        <source>{file} is no experiment ({experiment}), no lesson ({lesson}), no report ({reports}) and no table ({tables}).</source>
        <translation>{file} n&apos;est ni une expérience ({experiment}), ni une leçon ({lesson}), ni un compte rendu ({reports}), ni un tableau ({tables}).</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>APNG animation (*.png)</source>
        <translation>Animation APNG (*.png)</translation>
    </message>
    <message>
        <source>Export &amp;animation…</source>
        <translation>Exporter une a&amp;nimation…</translation>
    </message>
    <message>
        <source>Export &amp;run…</source>
        <translation>Exporter l&apos;&amp;exécution…</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Exporter une animation</translation>
    </message>
    <message>
        <source>Export as a &amp;program…</source>
        <translation>Exporter comme &amp;programme…</translation>
    </message>
    <message>
        <source>Export as a program</source>
        <translation>Exporter comme programme</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Exporter l&apos;exécution</translation>
    </message>
    <message>
        <source>Export s&amp;ound…</source>
        <translation>Exporter le &amp;son…</translation>
    </message>
    <message>
        <source>Export sound</source>
        <translation>Exporter le son</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>Animation GIF (*.gif)</translation>
    </message>
    <message>
        <source>Make a moving picture of the run, GIF or APNG.</source>
        <translation>Faire de l&apos;exécution une image animée, GIF ou APNG.</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>Son (*.wav)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Write the experiment as a Python script or a notebook that needs no laboratory.</source>
        <translation>Écrire l&apos;expérience comme script Python ou notebook qui n&apos;a pas besoin du laboratoire.</translation>
    </message>
    <message>
        <source>Write the run&apos;s records as a table, CSV.</source>
        <translation>Écrire les relevés de l&apos;exécution comme tableau, CSV.</translation>
    </message>
    <message>
        <source>Write what the run sounds like, three seconds of WAV.</source>
        <translation>Écrire ce que donne l&apos;exécution à l&apos;oreille, trois secondes de WAV.</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experience</translation>
    </message>
    <message>
        <source>run</source>
        <translation>execution</translation>
    </message>
</context>
<context>
    <name>FilesController</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Préréglages</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Another program has changed {file} since you opened or saved it. Replace it with yours?</source>
        <translation>Un autre programme a changé {file} depuis que vous l&apos;avez ouvert ou enregistré. Le remplacer par le vôtre&#x202f;?</translation>
    </message>
    <message>
        <source>Another program has changed {file}, and so have you.</source>
        <translation>Un autre programme a changé {file}, et vous aussi.</translation>
    </message>
    <message>
        <source>Another program has changed {file}.</source>
        <translation>Un autre programme a changé {file}.</translation>
    </message>
    <message>
        <source>Begin with the opening experiment.</source>
        <translation>Commencer par l&apos;expérience d&apos;ouverture.</translation>
    </message>
    <message>
        <source>Experiments (*{extension})</source>
        <translation>Expériences (*{extension})</translation>
    </message>
    <message>
        <source>Experiments and reports (*{extension})</source>
        <translation>Expériences et comptes rendus (*{extension})</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier changé</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Le recharger</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open an experiment file, or a report.</source>
        <translation>Ouvrir un fichier d&apos;expérience, ou un compte rendu.</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ouvrir un fichier récen&amp;t</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>Ouverture de {file} …</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save the experiment under another name.</source>
        <translation>Enregistrer l&apos;expérience sous un autre nom.</translation>
    </message>
    <message>
        <source>Save the experiment.</source>
        <translation>Enregistrer l&apos;expérience.</translation>
    </message>
    <message>
        <source>Saving {file} …</source>
        <translation>Enregistrement de {file} …</translation>
    </message>
    <message>
        <source>The changes cannot be restored.</source>
        <translation>Les changements ne peuvent être rétablis.</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Save them?</source>
        <translation>L&apos;expérience a des changements non enregistrés. Les enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Changements non enregistrés</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe: {why}. Save them yourself.</source>
        <translation>Les changements non enregistrés ne peuvent être mis en sûreté&#xa0;: {why}. Enregistrez-les vous-même.</translation>
    </message>
    <message>
        <source>loading the file again</source>
        <translation>rechargement du fichier</translation>
    </message>
    <message>
        <source>recovery of unsaved changes</source>
        <translation>récupération des changements non enregistrés</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. The experiment is still open.</source>
        <translation>{file} ne peut être écrit&#xa0;: {why}. L&apos;expérience est toujours ouverte.</translation>
    </message>
    <message>
        <source>{file} is not there any more, so it is no longer in the list.</source>
        <translation>{file} n&apos;existe plus, il n&apos;est donc plus dans la liste.</translation>
    </message>
    <message>
        <source>{file} was not opened. {why}.</source>
        <translation>{file} n&apos;a pas été ouvert. {why}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Ligne {line}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Not checked since the step was changed: {what}</source>
        <translation>Non vérifié depuis que l&apos;étape a été modifiée&#xa0;: {what}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est faux</translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Add points</source>
        <translation>Ajouter des points</translation>
    </message>
    <message>
        <source>Click into the plot to add a sample, drag a point to move it.</source>
        <translation>Cliquez dans le graphique pour ajouter un exemple, glissez un point pour le déplacer.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>{drawn} of {n} samples are drawn, chosen at random.</source>
        <translation>{drawn} exemples sur {n} sont dessinés, choisis au hasard.</translation>
    </message>
</context>
<context>
    <name>Foreground</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Bar  |</source>
        <translation>Barre  |</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation>Double  &quot;</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>First line of data</source>
        <translation>Première ligne de données</translation>
    </message>
    <message>
        <source>Last line of data</source>
        <translation>Dernière ligne de données</translation>
    </message>
    <message>
        <source>Lines of data</source>
        <translation>Lignes de données</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule  ;</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation>Simple  &apos;</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>in line {n}</source>
        <translation>à la ligne {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>la dernière</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>{setting} (found)</source>
        <translation>{setting} (trouvé)</translation>
    </message>
</context>
<context>
    <name>Galleries</name>
    <message>
        <source>Choose a prepared experiment by its picture.</source>
        <translation>Choisir un préréglage d&apos;après son image.</translation>
    </message>
    <message>
        <source>Choose a small classic data set by a picture of its fit.</source>
        <translation>Choisir un petit jeu de données classique d&apos;après une image de son ajustement.</translation>
    </message>
    <message>
        <source>Data &amp;library…</source>
        <translation>&amp;Bibliothèque de données…</translation>
    </message>
    <message>
        <source>Data library</source>
        <translation>Bibliothèque de données</translation>
    </message>
    <message>
        <source>Preset &amp;gallery…</source>
        <translation>Ga&amp;lerie de préréglages…</translation>
    </message>
    <message>
        <source>Preset gallery</source>
        <translation>Galerie de préréglages</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Left in each picture: the loss over the steps. Right: the weights, or the fit at the end.</source>
        <translation>À gauche de chaque image&#xa0;: la perte selon les pas. À droite&#xa0;: les poids, ou l&apos;ajustement à la fin.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>GenerateController</name>
    <message>
        <source>Generate &amp;data…</source>
        <translation>&amp;Générer des données…</translation>
    </message>
    <message>
        <source>Make samples up: a line, clusters, a gate.</source>
        <translation>Inventer des exemples&#xa0;: une droite, des nuages, une porte.</translation>
    </message>
</context>
<context>
    <name>GenerateDialog</name>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>Draw &amp;anew</source>
        <translation>&amp;Tirer de nouveau</translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation>Générer des données</translation>
    </message>
    <message>
        <source>Kind of samples</source>
        <translation>Genre d&apos;exemples</translation>
    </message>
    <message>
        <source>Preview of the samples</source>
        <translation>Aperçu des exemples</translation>
    </message>
    <message>
        <source>Samples: {n}</source>
        <translation>Exemples&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Samples: {n}, {shown} of them drawn</source>
        <translation>Exemples&#xa0;: {n}, dont {shown} dessinés</translation>
    </message>
    <message>
        <source>Take the next seed: other samples of the same kind.</source>
        <translation>Prendre la graine suivante&#xa0;: d&apos;autres exemples du même genre.</translation>
    </message>
    <message>
        <source>Tick “{what}”</source>
        <translation>Cochez «&#x202f;{what}&#x202f;»</translation>
    </message>
    <message>
        <source>What else is to change:</source>
        <translation>Ce qui doit changer aussi&#xa0;:</translation>
    </message>
    <message>
        <source>generated {kind}</source>
        <translation>{kind}, généré</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>&amp;About Neuron Lab</source>
        <translation>À &amp;propos de Neuron Lab</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Describe the plots…</source>
        <translation>&amp;Décrire les graphiques…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>Cla&amp;vier et souris…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Find what to do by typing a few words of it.</source>
        <translation>Trouver quoi faire en tapant quelques mots.</translation>
    </message>
    <message>
        <source>Read about what has the focus, or about anything else.</source>
        <translation>Lire ce qui concerne l&apos;élément actif, ou tout autre sujet.</translation>
    </message>
    <message>
        <source>Show all keys, and what the mouse does.</source>
        <translation>Montrer toutes les touches, et ce que fait la souris.</translation>
    </message>
    <message>
        <source>Tell in words what the plots show.</source>
        <translation>Dire en mots ce que montrent les graphiques.</translation>
    </message>
    <message>
        <source>Tell the version, the licences, and where settings and data are.</source>
        <translation>Dire la version, les licences, et où sont réglages et données.</translation>
    </message>
</context>
<context>
    <name>HiddenAnswers</name>
    <message>
        <source>First your prediction. Then you see here what the laboratory thinks.</source>
        <translation>D&apos;abord votre prédiction. Vous verrez ensuite ici ce qu&apos;en pense le laboratoire.</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Neuron Lab closed unexpectedly ({time}). Its log helps to find out why.</source>
        <translation>Neuron Lab s&apos;est fermé de façon inattendue ({time}). Son journal aide à trouver pourquoi.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Settings cannot be kept for the next start: {file} cannot be written.</source>
        <translation>Les réglages ne peuvent être gardés pour le prochain démarrage&#xa0;: {file} ne peut être écrit.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Voir le journal</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Paste into cells</source>
        <translation>&amp;Coller dans les cellules</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Let a neuron learn each class against the rest, too: these runs come as pins named by class.</source>
        <translation>Faire apprendre aussi à un neurone chaque classe contre le reste&#xa0;: ces exécutions viennent épinglées, nommées d&apos;après leur classe.</translation>
    </message>
    <message>
        <source>No column has numbers, or texts of which one could be the target.</source>
        <translation>Aucune colonne ne contient des nombres, ou des textes dont l&apos;un pourrait être la cible.</translation>
    </message>
    <message>
        <source>No row has a value in every chosen column. Clear the emptiest ones.</source>
        <translation>Aucune ligne n&apos;a de valeur dans chaque colonne choisie. Décochez les plus vides.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Samples: {rows} of {all}.  Inputs: {inputs}.</source>
        <translation>Exemples&#xa0;: {rows} sur {all}.  Entrées&#xa0;: {inputs}.</translation>
    </message>
    <message>
        <source>Tick at least one column as an input.</source>
        <translation>Cochez au moins une colonne comme entrée.</translation>
    </message>
    <message>
        <source>Tick this, or choose other columns: {what}</source>
        <translation>Cochez ceci, ou choisissez d&apos;autres colonnes&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Tick what is to be done</source>
        <translation>Cochez ce qui doit être fait</translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation>import de {file}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} ne peut être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{n} inputs are chosen, and a neuron has at most {most} here. Clear some.</source>
        <translation>{n} entrées sont choisies, et un neurone en a ici {most} au plus. Décochez-en.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Action</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Give this action the keys that it comes with.</source>
        <translation>Rendre à cette commande ses touches d&apos;origine.</translation>
    </message>
    <message>
        <source>If not, only keys such as Ctrl+K, F1, Space and the arrows do something.</source>
        <translation>Sinon, seules des touches comme Ctrl+K, F1, Espace et les flèches ont un effet.</translation>
    </message>
    <message>
        <source>Key: press it here</source>
        <translation>Touche&#xa0;: appuyez dessus ici</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of “{action}”</source>
        <translation>Touches de «&#x202f;{action}&#x202f;»</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Rien ne convient&#x202f;; essayez un autre mot.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher commandes et touches</translation>
    </message>
    <message>
        <source>Second key: press it here</source>
        <translation>Seconde touche&#xa0;: appuyez dessus ici</translation>
    </message>
    <message>
        <source>Single letters and signs are keys</source>
        <translation>Lettres et signes seuls sont des touches</translation>
    </message>
    <message>
        <source>Take it from “{action}”</source>
        <translation>La prendre à «&#x202f;{action}&#x202f;»</translation>
    </message>
    <message>
        <source>{key} is needed to go about in windows and texts; press another key</source>
        <translation>{key} sert à se déplacer dans les fenêtres et les textes&#x202f;; appuyez sur une autre touche</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”; press another one, or take it from there</source>
        <translation>{key} est la touche de «&#x202f;{action}&#x202f;»&#x202f;; appuyez sur une autre, ou prenez-la-lui</translation>
    </message>
    <message>
        <source>{sentence}. {value} stays in force.</source>
        <translation>{sentence}. {value} reste en vigueur.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <source>More strategies</source>
        <translation>Autres stratégies</translation>
    </message>
    <message>
        <source>choice of {name}</source>
        <translation>choix de {name}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>All curves</source>
        <translation>Toutes les courbes</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Show or hide any of the curves</source>
        <translation>Montrer ou masquer n&apos;importe laquelle des courbes</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>LessonFile</name>
    <message>
        <source>Another program has changed {file} since you opened or saved it. Replace it with yours?</source>
        <translation>Un autre programme a changé {file} depuis que vous l&apos;avez ouvert ou enregistré. Le remplacer par le vôtre&#x202f;?</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier changé</translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation>Leçons (*{extension})</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nouvelle leçon</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Save the lesson as</source>
        <translation>Enregistrer la leçon sous</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Changements non enregistrés</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} has changes that are not saved. Save them?</source>
        <translation>{file} a des changements non enregistrés. Les enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation>{file} n&apos;a pas été ouvert&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Another experiment is in the place of this lesson&apos;s. “Set up again” brings that back.</source>
        <translation>Une autre expérience a pris la place de celle de cette leçon. «&#x202f;Remettre en place&#x202f;» la ramène.</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fermer la leçon</translation>
    </message>
    <message>
        <source>For your report</source>
        <translation>Pour votre compte rendu</translation>
    </message>
    <message>
        <source>Go to the control in the frame</source>
        <translation>Aller à la commande encadrée</translation>
    </message>
    <message>
        <source>It went another way. That is how one learns.</source>
        <translation>Cela s&apos;est passé autrement. C&apos;est ainsi qu&apos;on apprend.</translation>
    </message>
    <message>
        <source>Some numbers were shown to you.</source>
        <translation>Certains nombres vous ont été montrés.</translation>
    </message>
    <message>
        <source>The lesson expects another run here: {why}. “Set up again” goes back to it.</source>
        <translation>La leçon attend ici une autre exécution&#xa0;: {why}. «&#x202f;Remettre en place&#x202f;» y revient.</translation>
    </message>
    <message>
        <source>This goes on from: {lessons}.</source>
        <translation>Ceci fait suite à&#xa0;: {lessons}.</translation>
    </message>
    <message>
        <source>This run does not tell.</source>
        <translation>Cette exécution ne le dit pas.</translation>
    </message>
    <message>
        <source>Work out step {step} in the view This step.</source>
        <translation>Calculez le pas {step} dans la vue Ce pas.</translation>
    </message>
    <message>
        <source>Write about it in the notes</source>
        <translation>En parler dans les notes</translation>
    </message>
    <message>
        <source>Your prediction: {given}
What happened: {found}</source>
        <translation>Votre prédiction&#xa0;: {given}
Ce qui s&apos;est passé&#xa0;: {found}</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} sur {count} justes</translation>
    </message>
    <message>
        <source>✓ All worked out.</source>
        <translation>✓ Tout est calculé.</translation>
    </message>
    <message>
        <source>✓ Just as you predicted.</source>
        <translation>✓ Exactement comme vous l&apos;aviez prédit.</translation>
    </message>
    <message>
        <source>✓ Within {distance}, as was asked.</source>
        <translation>✓ À {distance} près, comme demandé.</translation>
    </message>
</context>
<context>
    <name>LessonPlayer</name>
    <message>
        <source>setup of a lesson&apos;s step</source>
        <translation>mise en place d&apos;une étape de leçon</translation>
    </message>
</context>
<context>
    <name>LessonPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>LessonSketch</name>
    <message>
        <source>Draw here how {what} will go, from the left to the right.</source>
        <translation>Dessinez ici comment ira {what}, de la gauche vers la droite.</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>le biais</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la perte</translation>
    </message>
</context>
<context>
    <name>LessonTarget</name>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
</context>
<context>
    <name>LessonText</name>
    <message>
        <source>Nothing to offer here.</source>
        <translation>Rien à proposer ici.</translation>
    </message>
    <message>
        <source>The lesson&apos;s text</source>
        <translation>Le texte de la leçon</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>&amp;Close lesson</source>
        <translation>&amp;Fermer la leçon</translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation>&amp;Ouvrir un fichier de leçon…</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>Remettre en p&amp;lace</translation>
    </message>
    <message>
        <source>End the lesson; it goes on there when you open it again.</source>
        <translation>Terminer la leçon&#xa0;; elle reprendra là quand vous la rouvrirez.</translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation>Leçons (*{extension})</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>Ouverture de {file} …</translation>
    </message>
    <message>
        <source>Put everything back as this step of the lesson has it.</source>
        <translation>Tout remettre comme le veut cette étape de la leçon.</translation>
    </message>
    <message>
        <source>Take a lesson that you or somebody else has written.</source>
        <translation>Suivre une leçon que vous ou quelqu&apos;un d&apos;autre avez écrite.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation>{file} n&apos;a pas été ouvert&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>LogSlider</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Show the loss by powers of ten.</source>
        <translation>Montrer la perte par puissances de dix.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>lowest possible</source>
        <translation>minimum possible</translation>
    </message>
    <message>
        <source>lowest so far</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>target loss</source>
        <translation>perte visée</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolérance</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurone</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your experiment is still here; save it to be sure.</source>
        <translation>Il s&apos;est passé quelque chose d&apos;inattendu. Votre expérience est toujours là&#x202f;; enregistrez-la par sûreté.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>How much is done</source>
        <translation>Avancement du travail</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Copied, to be opened in a browser: {address}</source>
        <translation>Copié, à ouvrir dans un navigateur&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Rien ne convient&#x202f;; essayez un autre mot.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>diverges beyond {rate}</source>
        <translation>diverge au-delà de {rate}</translation>
    </message>
    <message>
        <source>fastest rate {rate}</source>
        <translation>taux le plus rapide {rate}</translation>
    </message>
    <message>
        <source>not solved, loss {lowest} … {highest}</source>
        <translation>non résolu, perte {lowest} … {highest}</translation>
    </message>
    <message>
        <source>solved at step 0 … {most}</source>
        <translation>résolu au pas 0 … {most}</translation>
    </message>
</context>
<context>
    <name>MarkingController</name>
    <message>
        <source>&amp;Mark a folder…</source>
        <translation>Corriger un &amp;dossier…</translation>
    </message>
    <message>
        <source>Make a table of a folder of reports: every run is computed again.</source>
        <translation>Faire un tableau d&apos;un dossier de comptes rendus&#xa0;: chaque exécution est recalculée.</translation>
    </message>
    <message>
        <source>Mark a folder</source>
        <translation>Corriger un dossier</translation>
    </message>
</context>
<context>
    <name>MarkingWindow</name>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;orrigé</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Open run</source>
        <translation>Ouvrir l&apos;e&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Predictions</source>
        <translation>&amp;Prédictions</translation>
    </message>
    <message>
        <source>A lesson&apos;s file…</source>
        <translation>Le fichier d&apos;une leçon…</translation>
    </message>
    <message>
        <source>As the reports have it</source>
        <translation>Selon les comptes rendus</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Files: {done} of {total}</source>
        <translation>Fichiers&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Files: {files}. With a problem: {problems}. With the runs of another: {copies}.</source>
        <translation>Fichiers&#xa0;: {files}. Avec un problème&#xa0;: {problems}. Avec les exécutions d&apos;un autre&#xa0;: {copies}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation>Leçons (*{extension})</translation>
    </message>
    <message>
        <source>Mark a folder</source>
        <translation>Corriger un dossier</translation>
    </message>
    <message>
        <source>Mark no more files; the rows that are there stay.</source>
        <translation>Ne plus corriger de fichiers&#x202f;; les lignes déjà là restent.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Marks — Neuron Lab</source>
        <translation>Notes — Neuron Lab</translation>
    </message>
    <message>
        <source>No key can be made of {file}: {why}</source>
        <translation>Aucun corrigé ne peut être tiré de {file}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Open this report&apos;s run in the laboratory (Return)</source>
        <translation>Ouvrir l&apos;exécution de ce compte rendu dans le laboratoire (Entrée)</translation>
    </message>
    <message>
        <source>Progress of marking</source>
        <translation>Avancement de la correction</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {why}. Choose another one</source>
        <translation>Le dossier {folder} ne peut être lu&#xa0;: {why}. Choisissez-en un autre</translation>
    </message>
    <message>
        <source>The lesson by which answers are judged, whatever a report claims.</source>
        <translation>La leçon d&apos;après laquelle les réponses sont jugées, quoi qu&apos;affirme un compte rendu.</translation>
    </message>
    <message>
        <source>There are no reports in this folder; choose another one</source>
        <translation>Il n&apos;y a pas de comptes rendus dans ce dossier&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>Write the table to a text file, CSV.</source>
        <translation>Écrire le tableau dans un fichier texte, CSV.</translation>
    </message>
</context>
<context>
    <name>MarksModel</name>
    <message>
        <source>Another report with the same runs and changes, where others show that there was a choice: a reason to look, no proof.</source>
        <translation>Un autre compte rendu avec les mêmes exécutions et changements, là où d&apos;autres montrent qu&apos;on avait le choix&#xa0;: une raison de regarder, pas une preuve.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>How many predictions were made in all.</source>
        <translation>Combien de prédictions ont été faites en tout.</translation>
    </message>
    <message>
        <source>How many questions have a prediction.</source>
        <translation>Combien de questions ont une prédiction.</translation>
    </message>
    <message>
        <source>How many runs are as the report says, computed again.</source>
        <translation>Combien d&apos;exécutions sont comme le dit le compte rendu, une fois recalculées.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Of the first run.</source>
        <translation>De la première exécution.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Pareil à</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Their length in characters.</source>
        <translation>Leur longueur en caractères.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
</context>
<context>
    <name>MedalRow</name>
    <message>
        <source>{medal}: {bound}</source>
        <translation>{medal}&#xa0;: {bound}</translation>
    </message>
    <message>
        <source>{medal}: {bound}, earned</source>
        <translation>{medal}&#xa0;: {bound}, gagné</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source> to </source>
        <translation> à </translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Biais b</translation>
    </message>
    <message>
        <source>By the largest</source>
        <translation>Par la plus grande</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Penalties on large weights</source>
        <translation>Pénalités sur les grands poids</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Standardiser</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>The bias learns, too</source>
        <translation>Le biais apprend aussi</translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation>La même graine tire les mêmes nombres.</translation>
    </message>
    <message>
        <source>change of the bias</source>
        <translation>changement du biais</translation>
    </message>
    <message>
        <source>change of the seed</source>
        <translation>changement de la graine</translation>
    </message>
    <message>
        <source>change of the start weights</source>
        <translation>changement des poids de départ</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>changement de {name}</translation>
    </message>
    <message>
        <source>every input within −1…1</source>
        <translation>chaque entrée dans −1…1</translation>
    </message>
    <message>
        <source>mean 0, deviation 1</source>
        <translation>moyenne 0, écart type 1</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoires</translation>
    </message>
    <message>
        <source>the inputs as they are</source>
        <translation>les entrées telles quelles</translation>
    </message>
    <message>
        <source>“-10 to 10” draws every weight from that range; “{list}” sets the weights one by one.</source>
        <translation>«&#x202f;-10 à 10&#x202f;» tire chaque poids dans cet intervalle&#x202f;; «&#x202f;{list}&#x202f;» règle les poids un par un.</translation>
    </message>
</context>
<context>
    <name>NeuronPicture</name>
    <message>
        <source>Neuron with its weights; arrow keys choose one, Enter sets its start</source>
        <translation>Neurone avec ses poids&#x202f;; les flèches en choisissent un, Entrée règle son départ</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>biais b</translation>
    </message>
    <message>
        <source>bias, fixed</source>
        <translation>biais, fixe</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>further inputs: {count}</source>
        <translation>autres entrées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>w{number} of {input}</source>
        <translation>w{number} de {input}</translation>
    </message>
    <message>
        <source>{inputs}, bias {bias}: sum {z}, output {a}, target {y}, error {e}.</source>
        <translation>{inputs}, biais {bias}&#xa0;: somme {z}, sortie {a}, cible {y}, erreur {e}.</translation>
    </message>
    <message>
        <source>{input} {value} times {weight}</source>
        <translation>{input} {value} fois {weight}</translation>
    </message>
    <message>
        <source>{name}: {value}. Click to set where it starts.</source>
        <translation>{name}&#xa0;: {value}. Cliquez pour régler son point de départ.</translation>
    </message>
    <message>
        <source>{name}: {value}. Press Enter to set where it starts.</source>
        <translation>{name}&#xa0;: {value}. Appuyez sur Entrée pour régler son point de départ.</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} de plus</translation>
    </message>
</context>
<context>
    <name>NeuronPictureView</name>
    <message>
        <source>Copy picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Neuron picture</source>
        <translation>Image du neurone</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Start value of {name}</source>
        <translation>Valeur de départ de {name}</translation>
    </message>
</context>
<context>
    <name>NewTarget</name>
    <message>
        <source>Class of new points</source>
        <translation>Classe des nouveaux points</translation>
    </message>
    <message>
        <source>Target of new points</source>
        <translation>Cible des nouveaux points</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>No notes yet. Enter or “Edit” begins some, in Markdown.</source>
        <translation>Pas encore de notes. Entrée ou «&#x202f;Modifier&#x202f;» en commence, en Markdown.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes, as Markdown</source>
        <translation>Notes, en Markdown</translation>
    </message>
    <message>
        <source>Show the notes as they read (Esc)</source>
        <translation>Montrer les notes telles qu&apos;elles se lisent (Échap)</translation>
    </message>
    <message>
        <source>Write notes (Enter)</source>
        <translation>Écrire des notes (Entrée)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Within {distance} is near enough.</source>
        <translation>À {distance} près, c&apos;est assez juste.</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>More options</source>
        <translation>Autres options</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>changement de {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation>{name}, curseur</translation>
    </message>
</context>
<context>
    <name>OutsideEdits</name>
    <message>
        <source>change of the start</source>
        <translation>changement du départ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Rien ne convient&#x202f;; essayez un autre mot.</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Chercher dans les commandes</translation>
    </message>
    <message>
        <source>Type a few words of what you want to do</source>
        <translation>Tapez quelques mots de ce que vous voulez faire</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Open {panel}</source>
        <translation>Ouvrir {panel}</translation>
    </message>
</context>
<context>
    <name>PinModel</name>
    <message>
        <source>Best loss</source>
        <translation>Meilleure perte</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Perte finale</translation>
    </message>
    <message>
        <source>How long computing the steps took; a few at a time, as in a race, take longer than many.</source>
        <translation>Le temps qu&apos;a pris le calcul des pas&#x202f;; quelques-uns à la fois, comme dans une course, prennent plus de temps que beaucoup.</translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Passes over the samples: 1 for a guess or a step over all samples; for a mini-batch or the perceptron rule its share of the samples; Newton pays 1 more for each parameter.</source>
        <translation>Passages sur les exemples&#xa0;: 1 pour un tirage ou un pas sur tous les exemples&#x202f;; pour un mini-lot ou la règle du perceptron, sa part des exemples&#x202f;; Newton paie 1 de plus pour chaque paramètre.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Those that differ, or are not the usual ones.</source>
        <translation>Celles qui diffèrent, ou qui ne sont pas les usuelles.</translation>
    </message>
    <message>
        <source>Tick it to show it in the plots.</source>
        <translation>Cochez-la pour la montrer dans les graphiques.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Compare the pinned runs in a table</source>
        <translation>Comparer les exécutions épinglées dans un tableau</translation>
    </message>
    <message>
        <source>Pinned runs</source>
        <translation>Exécutions épinglées</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Show or hide {name}</source>
        <translation>Montrer ou masquer {name}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Copy picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
</context>
<context>
    <name>PlotWords</name>
    <message>
        <source>&amp;Tell more</source>
        <translation>&amp;Dire plus</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>First how low and high every curve goes, then numbers</source>
        <translation>D&apos;abord jusqu&apos;où chaque courbe descend et monte, puis des nombres</translation>
    </message>
    <message>
        <source>The plots in words</source>
        <translation>Les graphiques en mots</translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>Diverged: {names}.</source>
        <translation>Ont divergé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Place {place}: {names}.</source>
        <translation>Place {place}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>loss evaluations: {cost}</source>
        <translation>évaluations de la perte&#xa0;: {cost}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Predictions of the class</source>
        <translation>Prédictions de la classe</translation>
    </message>
</context>
<context>
    <name>PredictionsPage</name>
    <message>
        <source>No report has answers to a lesson.</source>
        <translation>Aucun compte rendu n&apos;a de réponses à une leçon.</translation>
    </message>
    <message>
        <source>Predictions: {count}</source>
        <translation>Prédictions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Show what is &amp;right</source>
        <translation>&amp;Montrer ce qui est juste</translation>
    </message>
    <message>
        <source>{lesson}, step {step}</source>
        <translation>{lesson}, étape {step}</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Choose keys, language, look, sound, and how numbers are typed.</source>
        <translation>Choisir les touches, la langue, l&apos;apparence, le son, et comment taper les nombres.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the language</source>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comma, 3,14</source>
        <translation>Virgule, 3,14</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Each step is heard as it is made. The higher the loss, the higher the pitch.</source>
        <translation>Chaque pas s&apos;entend quand il est fait. Plus la perte est haute, plus le son est aigu.</translation>
    </message>
    <message>
        <source>For what you type. Files, and what is only read, have the point.</source>
        <translation>Pour ce que vous tapez. Les fichiers, et ce qui se lit seulement, ont le point.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Kept here, for the reports that you hand in.</source>
        <translation>Gardé ici, pour les comptes rendus que vous rendez.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Panels slide out, and what a lesson points at is ringed with a pulse.</source>
        <translation>Les panneaux glissent, et ce que montre une leçon est entouré d&apos;un anneau qui bat.</translation>
    </message>
    <message>
        <source>Point, 3.14</source>
        <translation>Point, 3.14</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>&amp;Black screen</source>
        <translation>É&amp;cran noir</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Mode présentation</translation>
    </message>
    <message>
        <source>Hide everything until a key is pressed.</source>
        <translation>Tout cacher jusqu&apos;à ce qu&apos;une touche soit pressée.</translation>
    </message>
    <message>
        <source>Large type and one or two views, for a room to see.</source>
        <translation>Grand texte et une ou deux vues, pour toute une salle.</translation>
    </message>
    <message>
        <source>Show &amp;key presses</source>
        <translation>Montrer les &amp;touches pressées</translation>
    </message>
    <message>
        <source>Show each key that is pressed, large.</source>
        <translation>Montrer en grand chaque touche pressée.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page &amp;back</source>
        <translation>Page p&amp;récédente</translation>
    </message>
    <message>
        <source>Page &amp;on</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Show the &amp;key</source>
        <translation>Montrer le &amp;corrigé</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>A remark</source>
        <translation>Une remarque</translation>
    </message>
    <message>
        <source>Another table; click to take that one</source>
        <translation>Un autre tableau&#x202f;; cliquez pour prendre celui-là</translation>
    </message>
    <message>
        <source>Click to leave this line out</source>
        <translation>Cliquez pour laisser cette ligne de côté</translation>
    </message>
    <message>
        <source>Left out; click to take it</source>
        <translation>Laissée de côté&#x202f;; cliquez pour la prendre</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Les noms</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>Les unités</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>target: is {text}</source>
        <translation>cible&#xa0;: est {text}</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>+ Input</source>
        <translation>+ Entrée</translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation>+ Ligne</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Équation</translation>
    </message>
    <message>
        <source>More to do with the selected cells</source>
        <translation>Autres actions sur les cellules choisies</translation>
    </message>
    <message>
        <source>Type an equation, such as 256x + 212y = 1492.</source>
        <translation>Tapez une équation, comme 256x + 212y = 1492.</translation>
    </message>
    <message>
        <source>new equation</source>
        <translation>nouvelle équation</translation>
    </message>
</context>
<context>
    <name>ProgramDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export as a program</source>
        <translation>Exporter comme programme</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Genre de fichier</translation>
    </message>
    <message>
        <source>Learns with</source>
        <translation>Apprend avec</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
</context>
<context>
    <name>PullBars</name>
    <message>
        <source>Pulls of all samples</source>
        <translation>Tractions de tous les exemples</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>exemple {number}</translation>
    </message>
    <message>
        <source>{up} bars up, {down} down; at the ends samples {first} and {last}</source>
        <translation>{up} barres vers le haut, {down} vers le bas&#x202f;; aux bouts les exemples {first} et {last}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>QualityLine</name>
    <message>
        <source>Of the {drawn} drawn samples: {measures}</source>
        <translation>Sur les {drawn} exemples dessinés&#xa0;: {measures}</translation>
    </message>
    <message>
        <source>RMSE and MAE are in the unit of {target}.</source>
        <translation>RMSE et MAE sont dans l&apos;unité de {target}.</translation>
    </message>
</context>
<context>
    <name>RaceController</name>
    <message>
        <source>Let several ways to learn run side by side, from one start.</source>
        <translation>Faire courir plusieurs façons d&apos;apprendre côte à côte, d&apos;un même départ.</translation>
    </message>
    <message>
        <source>Rac&amp;e…</source>
        <translation>C&amp;ourse…</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Pin all</source>
        <translation>É&amp;pingler tout</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Départ</translation>
    </message>
    <message>
        <source>Add somebody to race.</source>
        <translation>Ajouter un concurrent.</translation>
    </message>
    <message>
        <source>Before the race, the best rate or step of each is found: by theory where it is known, else in trials, whose loss evaluations the table shows. What is set here stays as it is.</source>
        <translation>Avant la course, on cherche pour chacun le meilleur taux ou pas&#xa0;: par la théorie là où on le connaît, sinon par des essais, dont le tableau montre les évaluations de la perte. Ce qui est réglé ici reste tel quel.</translation>
    </message>
    <message>
        <source>Budget of each, in loss evaluations</source>
        <translation>Budget de chacun, en évaluations de la perte</translation>
    </message>
    <message>
        <source>Budget, in loss evaluations</source>
        <translation>Budget, en évaluations de la perte</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each at its &amp;best rate</source>
        <translation>Chacun à son &amp;meilleur taux</translation>
    </message>
    <message>
        <source>Keep these runs in the table of pinned runs.</source>
        <translation>Garder ces exécutions dans le tableau des exécutions épinglées.</translation>
    </message>
    <message>
        <source>Looking for the best rate of each … {percent} %</source>
        <translation>Recherche du meilleur taux de chacun … {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>So many passes over the samples has everybody. A guess costs one; so does a whole step.</source>
        <translation>Chacun a droit à autant de passages sur les exemples. Un tirage en coûte un&#x202f;; un pas entier aussi.</translation>
    </message>
    <message>
        <source>The chosen racer learns by</source>
        <translation>Le concurrent choisi apprend par</translation>
    </message>
    <message>
        <source>The experiment has no tolerance, so nobody can get there: the lowest loss wins.</source>
        <translation>L&apos;expérience n&apos;a pas de tolérance, personne ne peut donc y arriver&#xa0;: la perte la plus basse gagne.</translation>
    </message>
    <message>
        <source>They are off …</source>
        <translation>C&apos;est parti …</translation>
    </message>
    <message>
        <source>Type a number above 0, and at most a billion</source>
        <translation>Tapez un nombre supérieur à 0, et d&apos;au plus un milliard</translation>
    </message>
    <message>
        <source>Way to learn</source>
        <translation>Façon d&apos;apprendre</translation>
    </message>
    <message>
        <source>Who gets there with the fewest loss evaluations? All start from the same weights.</source>
        <translation>Qui y arrive avec le moins d&apos;évaluations de la perte&#x202f;? Tous partent des mêmes poids.</translation>
    </message>
</context>
<context>
    <name>RacePlot</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation>Évaluations de la perte</translation>
    </message>
    <message>
        <source>{name}: best loss {loss}, loss evaluations {cost}</source>
        <translation>{name}&#xa0;: meilleure perte {loss}, évaluations de la perte {cost}</translation>
    </message>
</context>
<context>
    <name>RateSlider</name>
    <message>
        <source>Beyond: diverges</source>
        <translation>Au-delà&#xa0;: diverge</translation>
    </message>
    <message>
        <source>Up to {rate}: oscillates, but converges</source>
        <translation>Jusqu&apos;à {rate}&#xa0;: oscille, mais converge</translation>
    </message>
    <message>
        <source>Up to {rate}: safe, no step overshoots</source>
        <translation>Jusqu&apos;à {rate}&#xa0;: sûr, aucun pas ne va trop loin</translation>
    </message>
    <message>
        <source>Up to {rate}: safe, no step raises the loss</source>
        <translation>Jusqu&apos;à {rate}&#xa0;: sûr, aucun pas ne fait monter la perte</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>oscille</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>▼ {rate}: the fastest</source>
        <translation>▼ {rate}&#xa0;: le plus rapide</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>No file has been open yet</source>
        <translation>Aucun fichier n&apos;a encore été ouvert</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>&amp;All records, 0 to {last}</source>
        <translation>&amp;Tous les relevés, 0 à {last}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle k</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Exporter l&apos;exécution</translation>
    </message>
    <message>
        <source>Lines to be written: {count}, always with the first and the last record.</source>
        <translation>Lignes à écrire&#xa0;: {count}, toujours avec le premier et le dernier relevé.</translation>
    </message>
    <message>
        <source>Records in &amp;sight, {first} to {last}</source>
        <translation>Relevés &amp;visibles, {first} à {last}</translation>
    </message>
    <message>
        <source>Records in &amp;sight: zoom in on a plot first</source>
        <translation>Relevés &amp;visibles&#xa0;: zoomez d&apos;abord dans un graphique</translation>
    </message>
    <message>
        <source>Write every k-th record, k =</source>
        <translation>Écrire un relevé sur k, k =</translation>
    </message>
</context>
<context>
    <name>RecoveryOffers</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Neuron Lab closed unexpectedly. Unsaved changes to {name}, {time}, are still here.</source>
        <translation>Neuron Lab s&apos;est fermé de façon inattendue. Des changements non enregistrés de {name}, {time}, sont encore là.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Write report</source>
        <translation>É&amp;crire le compte rendu</translation>
    </message>
    <message>
        <source>A page for any browser (HTML)</source>
        <translation>Une page pour tout navigateur (HTML)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Name the file to be written</source>
        <translation>Nommez le fichier à écrire</translation>
    </message>
    <message>
        <source>Numbers such as 0, 54 or 0:3. Their arithmetic is in the report, as in This step.</source>
        <translation>Des numéros comme 0, 54 ou 0:3. Leur calcul est dans le compte rendu, comme dans Ce pas.</translation>
    </message>
    <message>
        <source>On paper (PDF)</source>
        <translation>Sur papier (PDF)</translation>
    </message>
    <message>
        <source>Predictions in “{lesson}”</source>
        <translation>Prédictions dans «&#x202f;{lesson}&#x202f;»</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Reports (*{extension})</source>
        <translation>Comptes rendus (*{extension})</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Steps written out</source>
        <translation>Pas écrits en détail</translation>
    </message>
    <message>
        <source>The present run, step {step}</source>
        <translation>L&apos;exécution présente, pas {step}</translation>
    </message>
    <message>
        <source>There is no folder {folder}</source>
        <translation>Il n&apos;y a pas de dossier {folder}</translation>
    </message>
    <message>
        <source>What was worked out by hand</source>
        <translation>Ce qui a été calculé à la main</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire le compte rendu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it</source>
        <translation>{file} est un dossier&#x202f;; nommez un fichier dedans</translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <source>&amp;Report…</source>
        <translation>Compte &amp;rendu…</translation>
    </message>
    <message>
        <source>Hand your run in as one page that anybody can verify.</source>
        <translation>Rendre votre exécution en une page que tout le monde peut vérifier.</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>Ouverture de {file} …</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>my run</source>
        <translation>mon exécution</translation>
    </message>
    <message>
        <source>{file} by {author}: {verified}.</source>
        <translation>{file} de {author}&#xa0;: {verified}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} is written. Whoever gets it can verify every number in it.</source>
        <translation>{file} est écrit. Qui le reçoit peut y vérifier chaque nombre.</translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation>{file} n&apos;a pas été ouvert&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file}: {verified}.</source>
        <translation>{file}&#xa0;: {verified}.</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <source>&amp;Continue from here</source>
        <translation>&amp;Continuer d&apos;ici</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>&amp;Nouveau départ</translation>
    </message>
    <message>
        <source>&amp;Run or pause</source>
        <translation>&amp;Lancer ou mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>Go another way from the step that is looked at.</source>
        <translation>Prendre un autre chemin à partir du pas regardé.</translation>
    </message>
    <message>
        <source>Go back to step 0 with the same start.</source>
        <translation>Revenir au pas 0 avec le même départ.</translation>
    </message>
    <message>
        <source>Go back to the experiment as it was opened, edits undone.</source>
        <translation>Revenir à l&apos;expérience telle qu&apos;elle a été ouverte, modifications annulées.</translation>
    </message>
    <message>
        <source>Go to step 0 with other random numbers: the next seed.</source>
        <translation>Aller au pas 0 avec d&apos;autres nombres aléatoires&#xa0;: la graine suivante.</translation>
    </message>
    <message>
        <source>Let the neuron learn, or pause it.</source>
        <translation>Faire apprendre le neurone, ou le mettre en pause.</translation>
    </message>
    <message>
        <source>Look at the step before.</source>
        <translation>Regarder le pas précédent.</translation>
    </message>
    <message>
        <source>Make one step, or look at the next one.</source>
        <translation>Faire un pas, ou regarder le suivant.</translation>
    </message>
    <message>
        <source>Res&amp;tart</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Pas en &amp;arrière</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>nouveau départ</translation>
    </message>
    <message>
        <source>reset of everything</source>
        <translation>rétablissement de tout</translation>
    </message>
</context>
<context>
    <name>SampleCommands</name>
    <message>
        <source>Clear to 0</source>
        <translation>Mettre à 0</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with names</source>
        <translation>Copier avec les noms</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Insert inputs before</source>
        <translation>Insérer des entrées avant</translation>
    </message>
    <message>
        <source>Insert rows above</source>
        <translation>Insérer des lignes au-dessus</translation>
    </message>
    <message>
        <source>Insert rows below</source>
        <translation>Insérer des lignes au-dessous</translation>
    </message>
    <message>
        <source>Move columns left</source>
        <translation>Déplacer les colonnes à gauche</translation>
    </message>
    <message>
        <source>Move columns right</source>
        <translation>Déplacer les colonnes à droite</translation>
    </message>
    <message>
        <source>Move rows down</source>
        <translation>Déplacer les lignes vers le bas</translation>
    </message>
    <message>
        <source>Move rows up</source>
        <translation>Déplacer les lignes vers le haut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Remove inputs</source>
        <translation>Supprimer les entrées</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Select a cell of the column to remove first</source>
        <translation>Choisissez d&apos;abord une cellule de la colonne à supprimer</translation>
    </message>
    <message>
        <source>Select a cell of the row to remove first</source>
        <translation>Choisissez d&apos;abord une cellule de la ligne à supprimer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Select cells that have numbers first</source>
        <translation>Choisissez d&apos;abord des cellules qui contiennent des nombres</translation>
    </message>
    <message>
        <source>Select one block of cells; these do not lie side by side</source>
        <translation>Choisissez un seul bloc de cellules&#x202f;; celles-ci ne se touchent pas</translation>
    </message>
    <message>
        <source>Select rows or columns that lie side by side to move them</source>
        <translation>Choisissez des lignes ou des colonnes voisines pour les déplacer</translation>
    </message>
    <message>
        <source>Select what to move first</source>
        <translation>Choisissez d&apos;abord ce qu&apos;il faut déplacer</translation>
    </message>
    <message>
        <source>Sort, largest first</source>
        <translation>Trier, plus grand d&apos;abord</translation>
    </message>
    <message>
        <source>Sort, smallest first</source>
        <translation>Trier, plus petit d&apos;abord</translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>move of point {number}</source>
        <translation>déplacement du point {number}</translation>
    </message>
    <message>
        <source>new point</source>
        <translation>nouveau point</translation>
    </message>
</context>
<context>
    <name>SampleHeader</name>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>Double-click to rename it, drag it when selected to move it.</source>
        <translation>Double clic pour la renommer&#x202f;; une fois choisie, glissez-la pour la déplacer.</translation>
    </message>
    <message>
        <source>Input {n}: {name}</source>
        <translation>Entrée {n}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Row {row}, {name}: {reason}.</source>
        <translation>Ligne {row}, {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Row {row}, {name}: {reason}. {value} stays in force.</source>
        <translation>Ligne {row}, {name}&#xa0;: {reason}. {value} reste en vigueur.</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Cible&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Type a number here to add a sample.</source>
        <translation>Tapez ici un nombre pour ajouter un exemple.</translation>
    </message>
    <message>
        <source>change of {name} in row {row}</source>
        <translation>changement de {name} à la ligne {row}</translation>
    </message>
    <message>
        <source>clearing of {cells}</source>
        <translation>mise à 0 de {cells}</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>recopie vers le bas</translation>
    </message>
    <message>
        <source>move of {columns}</source>
        <translation>déplacement de {columns}</translation>
    </message>
    <message>
        <source>move of {rows}</source>
        <translation>déplacement de {rows}</translation>
    </message>
    <message>
        <source>new input</source>
        <translation>nouvelle entrée</translation>
    </message>
    <message>
        <source>new name of {name}</source>
        <translation>nouveau nom de {name}</translation>
    </message>
    <message>
        <source>new row {row}</source>
        <translation>nouvelle ligne {row}</translation>
    </message>
    <message>
        <source>paste of {cells}</source>
        <translation>collage de {cells}</translation>
    </message>
    <message>
        <source>removal of {columns}</source>
        <translation>suppression de {columns}</translation>
    </message>
    <message>
        <source>removal of {rows}</source>
        <translation>suppression de {rows}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>sort by {name}</source>
        <translation>tri par {name}</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} cellules</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} colonnes</translation>
    </message>
    <message>
        <source>{count} new inputs</source>
        <translation>{count} nouvelles entrées</translation>
    </message>
    <message>
        <source>{count} new rows</source>
        <translation>{count} nouvelles lignes</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
</context>
<context>
    <name>SampleSpin</name>
    <message>
        <source> of {count}</source>
        <translation> sur {count}</translation>
    </message>
    <message>
        <source>Sample </source>
        <translation>Exemple </translation>
    </message>
    <message>
        <source>Sample to look at</source>
        <translation>Exemple à regarder</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>A row is a sample, the last column the target. Type to replace a number, F2 edits it. Tab and Enter go on to the next cell, Ctrl+Tab leaves the table.</source>
        <translation>Une ligne est un exemple, la dernière colonne la cible. Tapez pour remplacer un nombre, F2 le modifie. Tab et Entrée passent à la cellule suivante, Ctrl+Tab quitte le tableau.</translation>
    </message>
    <message>
        <source>Rename column…</source>
        <translation>Renommer la colonne…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>ScenesController</name>
    <message>
        <source>Sav&amp;e as a new scene…</source>
        <translation>Enregistrer comme no&amp;uvelle scène…</translation>
    </message>
    <message>
        <source>Save &amp;this scene</source>
        <translation>Enregistrer cette s&amp;cène</translation>
    </message>
    <message>
        <source>Save that in a file of its own, as one more scene to be turned to.</source>
        <translation>Enregistrer cela dans un fichier à part, comme une scène de plus à tourner.</translation>
    </message>
    <message>
        <source>Save the experiment with what the window shows: step, views, zoom, speed and pins.</source>
        <translation>Enregistrer l&apos;expérience avec ce que montre la fenêtre&#xa0;: pas, vues, zoom, vitesse et exécutions épinglées.</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>scène</translation>
    </message>
</context>
<context>
    <name>SketchPad</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Pas {step}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>SketchRow</name>
    <message>
        <source>Draw again</source>
        <translation>Redessiner</translation>
    </message>
    <message>
        <source>Draw by keys</source>
        <translation>Dessiner au clavier</translation>
    </message>
    <message>
        <source>Draw in the dotted frame with mouse, pen or finger. By keys: ← and → choose a place, ↑ and ↓ move the line there, Delete takes it back.</source>
        <translation>Dessinez dans le cadre en pointillé avec la souris, un stylet ou le doigt. Au clavier&#xa0;: ← et → choisissent un endroit, ↑ et ↓ y déplacent la ligne, Suppr revient en arrière.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>It went another way. That is how one learns.</source>
        <translation>Cela s&apos;est passé autrement. C&apos;est ainsi qu&apos;on apprend.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>The shape is right, the size is not.</source>
        <translation>La forme est juste, la taille ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What happened: {shape} (step {step}: {value}).</source>
        <translation>Ce qui s&apos;est passé&#xa0;: {shape} (pas {step}&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>Your sketch: {shape} (step {step}: {value}).</source>
        <translation>Votre esquisse&#xa0;: {shape} (pas {step}&#xa0;: {value}).</translation>
    </message>
    <message>
        <source>✓ It went much as you drew it.</source>
        <translation>✓ C&apos;est allé à peu près comme vous l&apos;aviez dessiné.</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <source>&amp;Hear each step</source>
        <translation>Écouter chaque pa&amp;s</translation>
    </message>
    <message>
        <source>&amp;Hear this run</source>
        <translation>Écouter cette exéc&amp;ution</translation>
    </message>
    <message>
        <source>Making the sound of the run …</source>
        <translation>Préparation du son de l&apos;exécution …</translation>
    </message>
    <message>
        <source>Play a tone for each step as it is made: the higher the loss, the higher the pitch.</source>
        <translation>Jouer un son pour chaque pas quand il est fait&#xa0;: plus la perte est haute, plus il est aigu.</translation>
    </message>
    <message>
        <source>Play the whole run in three seconds: the loss is the pitch.</source>
        <translation>Jouer toute l&apos;exécution en trois secondes&#xa0;: la perte est la hauteur du son.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Back to its size</source>
        <translation>Revenir à sa taille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Fenêtre à part</translation>
    </message>
    <message>
        <source>beside {view}</source>
        <translation>à côté de {view}</translation>
    </message>
</context>
<context>
    <name>StandingTable</name>
    <message>
        <source>Best loss</source>
        <translation>Meilleure perte</translation>
    </message>
    <message>
        <source>Best rate (cost)</source>
        <translation>Meilleur taux (coût)</translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Racer</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Racers</source>
        <translation>Concurrents</translation>
    </message>
    <message>
        <source>What the trials have cost, in loss evaluations.</source>
        <translation>Ce que les essais ont coûté, en évaluations de la perte.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Skipped, or answered otherwise: {steps}</source>
        <translation>Sautées, ou répondues autrement&#xa0;: {steps}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>SweepController</name>
    <message>
        <source>Make many runs with other learning rates and seeds, and see on a map how they end.</source>
        <translation>Faire beaucoup d&apos;exécutions avec d&apos;autres taux d&apos;apprentissage et graines, et voir sur une carte comment elles finissent.</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Balayage…</translation>
    </message>
    <message>
        <source>run of the sweep</source>
        <translation>exécution du balayage</translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>Steps to solve</source>
        <translation>Pas jusqu&apos;à la solution</translation>
    </message>
    <message>
        <source>diverges beyond</source>
        <translation>diverge au-delà</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>le plus rapide</translation>
    </message>
    <message>
        <source>in many, up to {most}</source>
        <translation>en beaucoup, jusqu&apos;à {most}</translation>
    </message>
    <message>
        <source>not solved, loss {loss}</source>
        <translation>non résolu, perte {loss}</translation>
    </message>
    <message>
        <source>solved in few steps</source>
        <translation>résolu en peu de pas</translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Départ</translation>
    </message>
    <message>
        <source>Across the map</source>
        <translation>En largeur sur la carte</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose two different options</source>
        <translation>Choisissez deux options différentes</translation>
    </message>
    <message>
        <source>Each cell will be a run of its own. Start fills the map.</source>
        <translation>Chaque cellule sera une exécution. Départ remplit la carte.</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>Exporter le balayage</translation>
    </message>
    <message>
        <source>Make no more runs; those on the map stay.</source>
        <translation>Ne plus faire d&apos;exécutions&#x202f;; celles sur la carte restent.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Point at a cell, or go there by the arrow keys. Space plays its row.</source>
        <translation>Pointez une cellule, ou allez-y par les flèches. Espace joue sa ligne.</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Avancement du balayage</translation>
    </message>
    <message>
        <source>Sweep — Neuron Lab</source>
        <translation>Balayage — Neuron Lab</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Up the map</source>
        <translation>En hauteur sur la carte</translation>
    </message>
    <message>
        <source>Write every run of the map to a table, CSV, or the map to a picture, PNG.</source>
        <translation>Écrire chaque exécution de la carte dans un tableau, CSV, ou la carte dans une image, PNG.</translation>
    </message>
</context>
<context>
    <name>TablesController</name>
    <message>
        <source>&amp;Export data…</source>
        <translation>E&amp;xporter les données…</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importer des données…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Tables ({kinds});;All files (*)</source>
        <translation>Tableaux ({kinds});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take samples from a text file, CSV.</source>
        <translation>Prendre des exemples dans un fichier texte, CSV.</translation>
    </message>
    <message>
        <source>Write the samples to a text file, CSV.</source>
        <translation>Écrire les exemples dans un fichier texte, CSV.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>exemples</translation>
    </message>
</context>
<context>
    <name>ThisStepView</name>
    <message>
        <source>Find this step&apos;s numbers yourself; each is judged at once.</source>
        <translation>Trouvez vous-même les nombres de ce pas&#x202f;; chacun est jugé aussitôt.</translation>
    </message>
    <message>
        <source>From the inputs to the loss</source>
        <translation>Des entrées à la perte</translation>
    </message>
    <message>
        <source>From the loss to the new weights</source>
        <translation>De la perte aux nouveaux poids</translation>
    </message>
    <message>
        <source>Results are rounded to six digits; the numbers they come from carry as many as it takes.</source>
        <translation>Les résultats sont arrondis à six chiffres&#x202f;; les nombres dont ils viennent en ont autant qu&apos;il en faut.</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Ce pas</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Le calculer</translation>
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
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>1 pas par seconde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time controls</source>
        <translation>Commandes du temps</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>{count} steps/s</source>
        <translation>{count} pas/s</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Options were changed on the way, at step {steps}.</source>
        <translation>Des options ont été changées en route, au pas {steps}.</translation>
    </message>
    <message>
        <source>Shown step</source>
        <translation>Pas montré</translation>
    </message>
    <message>
        <source>Shown step, slider</source>
        <translation>Pas montré, curseur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>The steps go from 0 to {steps}</source>
        <translation>Les pas vont de 0 à {steps}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>of {steps}</source>
        <translation>sur {steps}</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>TryRow</name>
    <message>
        <source>No try yet.</source>
        <translation>Aucun essai encore.</translation>
    </message>
    <message>
        <source>Par: {value}.</source>
        <translation>Par&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>That is your best so far.</source>
        <translation>C&apos;est votre meilleur jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>This run does not count.</source>
        <translation>Cette exécution ne compte pas.</translation>
    </message>
    <message>
        <source>This try: {value}.</source>
        <translation>Cet essai&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>To be turned: {names}.</source>
        <translation>À régler&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Tries: {count}.</source>
        <translation>Essais&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Your best: {value}, with {settings}.</source>
        <translation>Votre meilleur&#xa0;: {value}, avec {settings}.</translation>
    </message>
    <message>
        <source>Your best: {value}.</source>
        <translation>Votre meilleur&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>✓ Found: {value}, and the target has {target}.</source>
        <translation>✓ Trouvé&#xa0;: {value}, et l&apos;objectif a {target}.</translation>
    </message>
    <message>
        <source>✓ This try: {value}, par.</source>
        <translation>✓ Cet essai&#xa0;: {value}, par.</translation>
    </message>
    <message>
        <source>✓ This try: {value}, {medal}.</source>
        <translation>✓ Cet essai&#xa0;: {value}, {medal}.</translation>
    </message>
</context>
<context>
    <name>TugOfWar</name>
    <message>
        <source>1 other</source>
        <translation>1 autre</translation>
    </message>
    <message>
        <source>Tug-of-war of the samples</source>
        <translation>Tir à la corde des exemples</translation>
    </message>
    <message>
        <source>Weight of the tug-of-war</source>
        <translation>Poids du tir à la corde</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>pénalité</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>exemple {number}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} autres</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>&amp;Next scene</source>
        <translation>Scène &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous scene</source>
        <translation>Scène &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Étape &amp;précédente</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>Go back to the lesson&apos;s step, or to the prepared scene, before.</source>
        <translation>Revenir à l&apos;étape précédente de la leçon, ou à la scène préparée précédente.</translation>
    </message>
    <message>
        <source>Go on with the lesson, or to the next prepared scene.</source>
        <translation>Continuer la leçon, ou passer à la scène préparée suivante.</translation>
    </message>
    <message>
        <source>Looking for another scene …</source>
        <translation>Recherche d&apos;une autre scène…</translation>
    </message>
    <message>
        <source>This is the first scene of its folder.</source>
        <translation>C&apos;est la première scène de son dossier.</translation>
    </message>
    <message>
        <source>This is the last scene of its folder.</source>
        <translation>C&apos;est la dernière scène de son dossier.</translation>
    </message>
    <message>
        <source>You tried something out in this scene before.</source>
        <translation>Vous aviez essayé quelque chose dans cette scène.</translation>
    </message>
    <message>
        <source>what was tried out</source>
        <translation>ce qui a été essayé</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} ne peut être lu&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Rétablir&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Annuler&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back.</source>
        <translation>Refaire la modification annulée.</translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation>Annuler la dernière modification.</translation>
    </message>
</context>
<context>
    <name>VariantsController</name>
    <message>
        <source>&amp;Variants…</source>
        <translation>&amp;Variantes…</translation>
    </message>
    <message>
        <source>Give each student the same task in other numbers, as files.</source>
        <translation>Donner à chaque élève la même tâche avec d&apos;autres nombres, en fichiers.</translation>
    </message>
</context>
<context>
    <name>VariantsDialog</name>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Faire…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Noms…</translation>
    </message>
    <message>
        <source>Every variant takes as many lines by hand as this experiment, and ends as it does. No two are the same.</source>
        <translation>Chaque variante prend autant de lignes à la main que cette expérience, et finit comme elle. Il n&apos;y en a pas deux pareilles.</translation>
    </message>
    <message>
        <source>Folder for the variants</source>
        <translation>Dossier des variantes</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.txt *.tsv)</source>
        <translation>Listes de noms (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>N&amp;o names</source>
        <translation>&amp;Sans noms</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names from {file}: {count}</source>
        <translation>Noms de {file}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Take names from a list: the files are called so.</source>
        <translation>Prendre les noms dans une liste&#xa0;: les fichiers s&apos;appellent ainsi.</translation>
    </message>
    <message>
        <source>The files are numbered.</source>
        <translation>Les fichiers sont numérotés.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Variants in {folder}: {count}. {table} says who has which numbers.</source>
        <translation>Variantes dans {folder}&#xa0;: {count}. {table} dit qui a quels nombres.</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
</context>
<context>
    <name>VaryLines</name>
    <message>
        <source>What varies, one number a line, such as “{line}” or “{seed}”:</source>
        <translation>Ce qui varie, un nombre par ligne, comme «&#x202f;{line}&#x202f;» ou «&#x202f;{seed}&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>what varies</source>
        <translation>ce qui varie</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Largest error</source>
        <translation>Plus grande erreur</translation>
    </message>
    <message>
        <source>Looking back at step {step} of {steps}.</source>
        <translation>Retour sur le pas {step} sur {steps}.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Paused at step {step}.</source>
        <translation>En pause au pas {step}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Problem, neuron and learning</source>
        <translation>Problème, neurone et apprentissage</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>The whole reason, and where its numbers come from</source>
        <translation>Toute la raison, et d&apos;où viennent ses nombres</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ViewsController</name>
    <message>
        <source>&amp;Close view</source>
        <translation>&amp;Fermer la vue</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>A&amp;grandir la vue</translation>
    </message>
    <message>
        <source>Bring {panel} into sight.</source>
        <translation>Faire venir {panel}.</translation>
    </message>
    <message>
        <source>Bring {view} into sight.</source>
        <translation>Faire venir {view}.</translation>
    </message>
    <message>
        <source>F&amp;old panels</source>
        <translation>&amp;Replier les panneaux</translation>
    </message>
    <message>
        <source>Learn&amp;ing</source>
        <translation>Appre&amp;ntissage</translation>
    </message>
    <message>
        <source>Let the view at hand have the whole stage, or go back.</source>
        <translation>Donner toute la scène à la vue en cours, ou revenir.</translation>
    </message>
    <message>
        <source>Ne&amp;uron</source>
        <translation>Ne&amp;urone</translation>
    </message>
    <message>
        <source>Probl&amp;em</source>
        <translation>Pro&amp;blème</translation>
    </message>
    <message>
        <source>Put problem, neuron and learning behind a rail of buttons, whatever the room.</source>
        <translation>Mettre problème, neurone et apprentissage derrière une barre de boutons, quelle que soit la place.</translation>
    </message>
    <message>
        <source>Take the view at hand away, until it is opened again.</source>
        <translation>Retirer la vue en cours, jusqu&apos;à ce qu&apos;on la rouvre.</translation>
    </message>
    <message>
        <source>Take the view at hand out of the stage; closing its window puts it back.</source>
        <translation>Sortir la vue en cours de la scène&#x202f;; fermer sa fenêtre l&apos;y remet.</translation>
    </message>
    <message>
        <source>View in its own &amp;window</source>
        <translation>&amp;Vue dans sa propre fenêtre</translation>
    </message>
</context>
<context>
    <name>WeightSpaceView</name>
    <message>
        <source>The run went from {start} to {now}.</source>
        <translation>L&apos;exécution est allée de {start} à {now}.</translation>
    </message>
    <message>
        <source>Weight space</source>
        <translation>Espace des poids</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>On the inputs as they are, the same is:</source>
        <translation>Sur les entrées telles quelles, cela donne&#xa0;:</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>optimum of {name}</source>
        <translation>optimum de {name}</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein écr&amp;an</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Rétabl&amp;ir la disposition</translation>
    </message>
    <message>
        <source>Close the laboratory.</source>
        <translation>Fermer le laboratoire.</translation>
    </message>
    <message>
        <source>Fill the whole screen.</source>
        <translation>Remplir tout l&apos;écran.</translation>
    </message>
    <message>
        <source>Log&amp;arithmic loss</source>
        <translation>Perte l&amp;ogarithmique</translation>
    </message>
    <message>
        <source>Put every panel back in its place.</source>
        <translation>Remettre chaque panneau à sa place.</translation>
    </message>
    <message>
        <source>Show the loss by powers of ten.</source>
        <translation>Montrer la perte par puissances de dix.</translation>
    </message>
</context>
<context>
    <name>WorkOut</name>
    <message>
        <source>Go back to the step&apos;s arithmetic; what you found is kept.</source>
        <translation>Revenir au calcul du pas&#x202f;; ce que vous avez trouvé est gardé.</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>Exemple {number}</translation>
    </message>
    <message>
        <source>Show this number</source>
        <translation>Montrer ce nombre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Write results exactly, or with {digits} digits. Enter goes on.</source>
        <translation>Écrivez les résultats exactement, ou avec {digits} chiffres. Entrée continue.</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} sur {count} justes</translation>
    </message>
</context>
<context>
    <name>WorksheetController</name>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>&amp;Feuille d&apos;exercices…</translation>
    </message>
    <message>
        <source>Steps to be worked out by hand, with their key: to print, or for a course system.</source>
        <translation>Des pas à calculer à la main, avec leur corrigé&#xa0;: à imprimer, ou pour une plateforme de cours.</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>À partir du pas</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Combien de feuilles</translation>
    </message>
    <message>
        <source>PDF, with its key beside it (*.pdf)</source>
        <translation>PDF, avec son corrigé à côté (*.pdf)</translation>
    </message>
    <message>
        <source>Page for browsers, with its key beside it (*.html)</source>
        <translation>Page pour navigateurs, avec son corrigé à côté (*.html)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Questions for Moodle (*.xml)</source>
        <translation>Questions pour Moodle (*.xml)</translation>
    </message>
    <message>
        <source>Questions in GIFT (*.gift)</source>
        <translation>Questions en GIFT (*.gift)</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Enregistrer la feuille d&apos;exercices</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Several sheets are variants, on which as few known slips as possible look alike.</source>
        <translation>Plusieurs feuilles sont des variantes, sur lesquelles aussi peu de fautes connues que possible se ressemblent.</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Jusqu&apos;au pas</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Feuille d&apos;exercices</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Writing {file} …</source>
        <translation>Écriture de {file} …</translation>
    </message>
</context>
<context>
    <name>WritingController</name>
    <message>
        <source>&amp;Write a lesson…</source>
        <translation>É&amp;crire une leçon…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Neuron Lab closed unexpectedly. Unsaved changes to {name} are still here.</source>
        <translation>Neuron Lab s&apos;est fermé de façon inattendue. Des changements non enregistrés de {name} sont encore là.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Unsaved changes to the lesson cannot be kept safe: {why}. Save them yourself.</source>
        <translation>Les changements non enregistrés de la leçon ne peuvent être mis en sûreté&#xa0;: {why}. Enregistrez-les vous-même.</translation>
    </message>
    <message>
        <source>Write a lesson of your own, and see it as learners will.</source>
        <translation>Écrire une leçon à vous, et la voir comme la verront les élèves.</translation>
    </message>
    <message>
        <source>a new lesson</source>
        <translation>une nouvelle leçon</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Étape &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>Remettre en p&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Ess&amp;ayer</translation>
    </message>
    <message>
        <source>A &amp;copy of</source>
        <translation>Une &amp;copie de</translation>
    </message>
    <message>
        <source>A lesson&apos;s &amp;file…</source>
        <translation>Le &amp;fichier d&apos;une leçon…</translation>
    </message>
    <message>
        <source>A step stands here as soon as it can be read.</source>
        <translation>Une étape paraît ici dès qu&apos;elle peut être lue.</translation>
    </message>
    <message>
        <source>Begin another lesson.</source>
        <translation>Commencer une autre leçon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go to the next line that something is wrong with.</source>
        <translation>Aller à la ligne suivante où quelque chose est faux.</translation>
    </message>
    <message>
        <source>Go to the next step.</source>
        <translation>Aller à l&apos;étape suivante.</translation>
    </message>
    <message>
        <source>Go to the step before.</source>
        <translation>Aller à l&apos;étape précédente.</translation>
    </message>
    <message>
        <source>It can be tried when nothing is marked any more</source>
        <translation>Elle peut être essayée quand plus rien n&apos;est marqué</translation>
    </message>
    <message>
        <source>Let this step set up the experiment that is on the bench now.</source>
        <translation>Faire préparer par cette étape l&apos;expérience qui est maintenant dans le laboratoire.</translation>
    </message>
    <message>
        <source>Lines to mend: {count}. F8 goes from one to the next.</source>
        <translation>Lignes à corriger&#xa0;: {count}. F8 va de l&apos;une à la suivante.</translation>
    </message>
    <message>
        <source>Make every run of the lesson, and compare what it says with what happens.</source>
        <translation>Faire chaque exécution de la leçon, et comparer ce qu&apos;elle dit à ce qui se passe.</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Étape s&amp;uivante</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Faute suivante</translation>
    </message>
    <message>
        <source>No run was made: mend first what is marked</source>
        <translation>Aucune exécution n&apos;a été faite&#xa0;: corrigez d&apos;abord ce qui est marqué</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file, or begin with a copy of one of the laboratory&apos;s lessons.</source>
        <translation>Ouvrir le fichier d&apos;une leçon, ou commencer par une copie d&apos;une leçon du laboratoire.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the lesson under another name.</source>
        <translation>Enregistrer la leçon sous un autre nom.</translation>
    </message>
    <message>
        <source>Save the lesson.</source>
        <translation>Enregistrer la leçon.</translation>
    </message>
    <message>
        <source>Steps: {count}. All that they say is so.</source>
        <translation>Étapes&#xa0;: {count}. Tout ce qu&apos;elles disent est vrai.</translation>
    </message>
    <message>
        <source>Steps: {count}. Every line can be read.</source>
        <translation>Étapes&#xa0;: {count}. Chaque ligne peut être lue.</translation>
    </message>
    <message>
        <source>Take the &amp;bench as it is</source>
        <translation>Prendre l&apos;état du la&amp;boratoire</translation>
    </message>
    <message>
        <source>Take the lesson on the bench, from this step on.</source>
        <translation>Suivre la leçon dans le laboratoire, à partir de cette étape.</translation>
    </message>
    <message>
        <source>{file}[*] — Lesson — Neuron Lab</source>
        <translation>{file}[*] — Leçon — Neuron Lab</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>What can be done with {view}</source>
        <translation>Ce qui peut se faire avec {view}</translation>
    </message>
</context>
<context>
    <name>_Numbers</name>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
</context>
</TS>
