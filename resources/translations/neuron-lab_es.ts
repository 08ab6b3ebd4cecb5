<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>({count} more)</source>
        <translation>({count} más)</translation>
    </message>
    <message>
        <source>0 as z &lt; 0</source>
        <translation>0, pues z &lt; 0</translation>
    </message>
    <message>
        <source>1 answer is to another lesson</source>
        <translation>1 respuesta es de otra lección</translation>
    </message>
    <message>
        <source>1 as z ≥ 0</source>
        <translation>1, pues z ≥ 0</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>1 if z ≥ 0, else 0</source>
        <translation>1 si z ≥ 0; si no, 0</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 ejemplo</translation>
    </message>
    <message>
        <source>1 where {name}</source>
        <translation>1 donde {name}</translation>
    </message>
    <message>
        <source>256x + 212y = 1492 by gradient descent</source>
        <translation>256x + 212y = 1492 por descenso del gradiente</translation>
    </message>
    <message>
        <source>A + or − is missing before “{term}”</source>
        <translation>Falta un + o un − antes de “{term}”</translation>
    </message>
    <message>
        <source>A NAND gate</source>
        <translation>Una puerta NAND</translation>
    </message>
    <message>
        <source>A batch of {batch} is larger than the number of samples, {n}: learn from all of them at once.</source>
        <translation>Un lote de {batch} es mayor que el número de ejemplos, {n}: aprende de todos a la vez.</translation>
    </message>
    <message>
        <source>A cell on line {line} has more than {most} characters. Mend the file, or choose “none” for quotes if one in it does not end.</source>
        <translation>Una celda de la línea {line} tiene más de {most} caracteres. Corrige el archivo o, si en ella unas comillas no se cierran, elige “Ninguna” en las comillas.</translation>
    </message>
    <message>
        <source>A comma stands inside a number; write ; between two equations</source>
        <translation>Una coma va dentro de un número; escribe ; entre dos ecuaciones</translation>
    </message>
    <message>
        <source>A minus got lost: a negative product lowers the sum.</source>
        <translation>Se ha perdido un menos: un producto negativo reduce la suma.</translation>
    </message>
    <message>
        <source>A neuron finds x and y of the article&apos;s equation by walking down the slope of the loss.

Its inputs are 256 and 212, its target is 1492, its bias is 0. The equation has many solutions; where the neuron arrives depends on where it starts.</source>
        <translation>Una neurona encuentra x e y de la ecuación del artículo bajando por la pendiente de la pérdida.

Sus entradas son 256 y 212, su objetivo es 1492 y su sesgo es 0. La ecuación tiene muchas soluciones; a cuál llega la neurona depende de dónde empieza.</translation>
    </message>
    <message>
        <source>A new lesson</source>
        <translation>Una lección nueva</translation>
    </message>
    <message>
        <source>A quoted text that begins on line {line} does not end. Mend the file, or choose “none” for quotes.</source>
        <translation>Un texto entre comillas que empieza en la línea {line} no termina. Corrige el archivo o elige “Ninguna” en las comillas.</translation>
    </message>
    <message>
        <source>A sentence or two about what it is for.</source>
        <translation>Una o dos frases sobre para qué sirve.</translation>
    </message>
    <message>
        <source>A ship went down with 150 people, and 73 were saved. Who?

What to look for: yes and no are 1 and 0, the class is 1 to 3. To be a woman weighs most, 2.68, then to be a child, 2.3; each class further down costs 0.683. 52 of 66 women were saved, and 21 of the 84 others. The neuron is mistaken about 33 of the 150: a weighted sum knows tendencies, not people.

Source: no real ship; drawn by chance for this program in the manner of the Titanic&apos;s lists. Free to use.</source>
        <translation>Un barco se hundió con 150 personas, y 73 se salvaron. ¿Quiénes?

En qué fijarse: sí y no son 1 y 0, la clase va de 1 a 3. Ser mujer es lo que más pesa, 2.68, después ser niño, 2.3; cada clase más abajo cuesta 0.683. De 66 mujeres se salvaron 52, y de las otras 84 personas, 21. La neurona se equivoca con 33 de las 150: una suma ponderada conoce tendencias, no personas.

Fuente: ningún barco real; sorteado para este programa a la manera de las listas del Titanic. De uso libre.</translation>
    </message>
    <message>
        <source>A shipwreck: who was saved</source>
        <translation>Un naufragio: quién se salvó</translation>
    </message>
    <message>
        <source>A spring gets longer in proportion to the force that pulls it.

What to look for: the weight is how many centimetres one newton pulls, 2.43, and the bias is nearly 0, 0.067: no force, no extension. What is left are the errors of measuring: the loss does not come below 0.0389.

Source: ten measurements made up for this program, 2.4 cm a newton with errors of 0.25 cm by chance. Free to use.</source>
        <translation>Un muelle se alarga en proporción a la fuerza que tira de él.

En qué fijarse: el peso dice cuántos centímetros lo estira un newton, 2.43, y el sesgo es casi 0, 0.067: sin fuerza no hay alargamiento. Lo que queda son los errores de medida: la pérdida no baja de 0.0389.

Fuente: diez medidas inventadas para este programa, 2.4 cm por newton con errores al azar de 0.25 cm. De uso libre.</translation>
    </message>
    <message>
        <source>A step looks at one row only. Row {rows} alone allows no rate above {limit}: {rate} overshoots.</source>
        <translation>Cada paso mira una sola fila. La fila {rows} por sí sola no permite una tasa superior a {limit}: {rate} se pasa de largo.</translation>
    </message>
    <message>
        <source>A step looks at {batch} rows. Rows {rows} alone allow no rate above {limit}: {rate} overshoots.</source>
        <translation>Cada paso mira {batch} filas. Las filas {rows} por sí solas no permiten una tasa superior a {limit}: {rate} se pasa de largo.</translation>
    </message>
    <message>
        <source>A step of {step} changes the error by {formula}.</source>
        <translation>Un paso de {step} cambia el error en {formula}.</translation>
    </message>
    <message>
        <source>A step of {step} in a single weight changes the error by {step} times the input: by {moves}. The largest number that goes into all of these is {spacing}.</source>
        <translation>Un paso de {step} en un solo peso cambia el error en {step} por la entrada: en {moves}. El mayor número que cabe un número entero de veces en todos ellos es {spacing}.</translation>
    </message>
    <message>
        <source>A term is missing after the sign; write sums such as 2a − 3b</source>
        <translation>Falta un término después del signo; escribe sumas como 2a − 3b</translation>
    </message>
    <message>
        <source>A tie: {who}. Loss evaluations of each: {cost}.</source>
        <translation>Empate: {who}. Evaluaciones de la pérdida de cada uno: {cost}.</translation>
    </message>
    <message>
        <source>A trial run on standardized inputs got there at step {scaled_steps}, and one on these not by step {steps}.</source>
        <translation>Una prueba con entradas estandarizadas llegó a la meta en el paso {scaled_steps}; con estas, en el paso {steps} otra aún no había llegado.</translation>
    </message>
    <message>
        <source>About every guess is right.</source>
        <translation>Casi todos los intentos, o todos, aciertan.</translation>
    </message>
    <message>
        <source>About one guess in {steps} is right.</source>
        <translation>Más o menos uno de cada {steps} intentos acierta.</translation>
    </message>
    <message>
        <source>Above the data, line {line} is left out as a remark.</source>
        <translation>Encima de los datos, la línea {line} se omite como comentario.</translation>
    </message>
    <message>
        <source>Above the data, lines {lines} are left out as remarks.</source>
        <translation>Encima de los datos, las líneas {lines} se omiten como comentarios.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
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
        <translation>Suma l1 · suma de |w| a la pérdida.</translation>
    </message>
    <message>
        <source>Adds l2/2 · sum of w² to the loss.</source>
        <translation>Suma l2/2 · suma de w² a la pérdida.</translation>
    </message>
    <message>
        <source>After a row of entries it goes back to where the row began.</source>
        <translation>Al final de una fila de datos, vuelve a donde empezó la fila.</translation>
    </message>
    <message>
        <source>After {steps} steps the loss is {loss:2}.</source>
        <translation>Después de {steps} pasos la pérdida es {loss:2}.</translation>
    </message>
    <message>
        <source>All diverged: nobody wins.</source>
        <translation>Todos divergieron: no gana nadie.</translation>
    </message>
    <message>
        <source>All samples in every step, or so many drawn in random order.</source>
        <translation>Todos los ejemplos en cada paso, o tantos como se diga, en orden aleatorio.</translation>
    </message>
    <message>
        <source>All that can be done with the selected cells.</source>
        <translation>Todo lo que se puede hacer con las celdas elegidas.</translation>
    </message>
    <message>
        <source>Allow {value} guesses</source>
        <translation>Permitir {value} intentos</translation>
    </message>
    <message>
        <source>Allow {value} steps</source>
        <translation>Permitir {value} pasos</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alternando</translation>
    </message>
    <message>
        <source>Always the step size, or the step size times the error.</source>
        <translation>Siempre el tamaño del paso, o el tamaño del paso por el error.</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
    <message>
        <source>An AND gate</source>
        <translation>Una puerta AND</translation>
    </message>
    <message>
        <source>An OR gate</source>
        <translation>Una puerta OR</translation>
    </message>
    <message>
        <source>An XOR gate</source>
        <translation>Una puerta XOR</translation>
    </message>
    <message>
        <source>And</source>
        <translation>AND</translation>
    </message>
    <message>
        <source>And leave the field: arrows step, letters are keys again.</source>
        <translation>Y salir del campo: las flechas vuelven a dar pasos y las letras a ser teclas.</translation>
    </message>
    <message>
        <source>And so on: {count} columns in all got another name.</source>
        <translation>Y así sucesivamente: en total {count} columnas recibieron otro nombre.</translation>
    </message>
    <message>
        <source>Another order of the columns or rows.</source>
        <translation>Otro orden de las columnas o las filas.</translation>
    </message>
    <message>
        <source>Anscombe I: a cloud</source>
        <translation>Anscombe I: una nube</translation>
    </message>
    <message>
        <source>Anscombe II: a curve</source>
        <translation>Anscombe II: una curva</translation>
    </message>
    <message>
        <source>Anscombe III: an outlier</source>
        <translation>Anscombe III: un valor atípico</translation>
    </message>
    <message>
        <source>Anscombe IV: one point alone</source>
        <translation>Anscombe IV: un punto solo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Arrived at step {step}.</source>
        <translation>Ha llegado en el paso {step}.</translation>
    </message>
    <message>
        <source>At rest.</source>
        <translation>En reposo.</translation>
    </message>
    <message>
        <source>At step</source>
        <translation>En el paso</translation>
    </message>
    <message>
        <source>At this learning rate a step is too small to change any weight.</source>
        <translation>Con esta tasa de aprendizaje, un paso es demasiado pequeño para cambiar ningún peso.</translation>
    </message>
    <message>
        <source>At {rate}, the limit of what is stable, each step leads just as far to the other side.</source>
        <translation>Con {rate}, el límite de lo estable, cada paso lleva igual de lejos al otro lado.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Bce</source>
        <translation>Entropía cruzada binaria</translation>
    </message>
    <message>
        <source>Below 0 leaky ReLU lets a hundredth through.</source>
        <translation>Por debajo de 0, Leaky ReLU deja pasar una centésima.</translation>
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
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropía cruzada binaria</translation>
    </message>
    <message>
        <source>Buttons, boxes and lists of the window. Space runs.</source>
        <translation>Botones, casillas y listas de la ventana. La barra espaciadora ejecuta.</translation>
    </message>
    <message>
        <source>By how much each sample moves the weight</source>
        <translation>Cuánto mueve el peso cada ejemplo</translation>
    </message>
    <message>
        <source>By the error alone (right while inputs are positive), or by error times input.</source>
        <translation>Según el error solo (acertado si las entradas son positivas), o según el error por la entrada.</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>De {author}</translation>
    </message>
    <message>
        <source>Can change during a run.</source>
        <translation>Se puede cambiar durante una ejecución.</translation>
    </message>
    <message>
        <source>Cannot be solved.</source>
        <translation>No se puede resolver.</translation>
    </message>
    <message>
        <source>Celsius and Fahrenheit</source>
        <translation>Celsius y Fahrenheit</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Change {name}.</source>
        <translation>Cambia {name}.</translation>
    </message>
    <message>
        <source>Changes on the way</source>
        <translation>Cambios por el camino</translation>
    </message>
    <message>
        <source>Class 1 lies around (c, c), class 0 around (−c, −c).</source>
        <translation>La clase 1 está alrededor de (c, c); la clase 0, alrededor de (−c, −c).</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Click in the legend</source>
        <translation>Clic en la leyenda</translation>
    </message>
    <message>
        <source>Column {number} has no name in the header; here it is “{name}”.</source>
        <translation>La columna {number} no tiene nombre en el encabezado; aquí se llama “{name}”.</translation>
    </message>
    <message>
        <source>Columns: {symbols}</source>
        <translation>Columnas: {symbols}</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Converging.</source>
        <translation>Converge.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Crawling.</source>
        <translation>Avanza muy despacio.</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Home and Ctrl+End go to the first and the last step, Left and Right by one.</source>
        <translation>Ctrl+Inicio y Ctrl+Fin van al primer paso y al último; Izquierda y Derecha, de uno en uno.</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Ctrl+Tab leaves the table.</source>
        <translation>Ctrl+Tab sale de la tabla.</translation>
    </message>
    <message>
        <source>Dashed: the sketch. Solid: what the run made.</source>
        <translation>A trazos: el esbozo. Continua: lo que hizo la ejecución.</translation>
    </message>
    <message>
        <source>Dashed: the target. Solid: the best try.</source>
        <translation>Discontinua: el objetivo. Continua: el mejor intento.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <source>Decay k</source>
        <translation>Reducción k</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Diverged at step {step}.</source>
        <translation>Divergió en el paso {step}.</translation>
    </message>
    <message>
        <source>Diverged: {who}.</source>
        <translation>Divergencia: {who}.</translation>
    </message>
    <message>
        <source>Diverging.</source>
        <translation>Diverge.</translation>
    </message>
    <message>
        <source>Divide by the root of the mean square, too.</source>
        <translation>Divide también por la raíz de la media de los cuadrados.</translation>
    </message>
    <message>
        <source>Divide by the size of the batch, not by the number of all samples.</source>
        <translation>Divide por el tamaño del lote, no por el número de todos los ejemplos.</translation>
    </message>
    <message>
        <source>Dotted lines are changes on the way.</source>
        <translation>Las líneas de puntos son cambios por el camino.</translation>
    </message>
    <message>
        <source>Double click, Home</source>
        <translation>Doble clic, Inicio</translation>
    </message>
    <message>
        <source>Drag a heading</source>
        <translation>Arrastrar un encabezado</translation>
    </message>
    <message>
        <source>Drag the ring to start elsewhere</source>
        <translation>Arrastra el anillo para empezar en otro punto</translation>
    </message>
    <message>
        <source>Drag, Shift+arrows</source>
        <translation>Arrastrar, Mayús+flechas</translation>
    </message>
    <message>
        <source>Drawn among the data and left out: line {lines}.</source>
        <translation>Trazado entre los datos y omitido: línea {lines}.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Each round of steps multiplies the mean error by {factor}.</source>
        <translation>Cada ronda de pasos multiplica el error medio por {factor}.</translation>
    </message>
    <message>
        <source>Each sample&apos;s part of G, the mean of error times input</source>
        <translation>Parte de cada ejemplo en G, la media del error por la entrada</translation>
    </message>
    <message>
        <source>Each sample&apos;s part of the mean error E</source>
        <translation>Parte de cada ejemplo en el error medio E</translation>
    </message>
    <message>
        <source>Each sample&apos;s part of the slope; a positive one pulls the weight down</source>
        <translation>Parte de cada ejemplo en la pendiente; si es positiva, tira del peso hacia abajo</translation>
    </message>
    <message>
        <source>Each step multiplies the mean error by {factor}.</source>
        <translation>Cada paso multiplica el error medio por {factor}.</translation>
    </message>
    <message>
        <source>Each weight steps against the sign of its G.</source>
        <translation>Cada peso da un paso contra el signo de su G.</translation>
    </message>
    <message>
        <source>Eight flats: rent from area and rooms</source>
        <translation>Ocho viviendas: alquiler según superficie y habitaciones</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Eps</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error times input</source>
        <translation>Error por entrada</translation>
    </message>
    <message>
        <source>Errors of both signs must not cancel: take each one without its sign.</source>
        <translation>Los errores de ambos signos no deben anularse: toma cada uno sin su signo.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Every k steps</source>
        <translation>Cada k pasos</translation>
    </message>
    <message>
        <source>Every weight is drawn anew, a whole number from {low} to {high}. Nothing of guess {step} is used.</source>
        <translation>Cada peso se sortea de nuevo: un número entero de {low} a {high}. No se usa nada del intento {step}.</translation>
    </message>
    <message>
        <source>Every weight is drawn anew, between {low} and {high}. Nothing of guess {step} is used.</source>
        <translation>Cada peso se sortea de nuevo, entre {low} y {high}. No se usa nada del intento {step}.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>falta una coma “,”</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>faltan dos puntos “:”</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>falta un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>hay algo más después del final</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Factor γ</source>
        <translation>Factor γ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Follow the slope of the loss downhill. This is how a neuron learns.</source>
        <translation>Seguir la pendiente de la pérdida cuesta abajo. Así aprende una neurona.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the first: points scattered around a line, as one hopes to find them.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Cuatro tablas de 11 puntos tienen una sola recta, 3 + 0.5 x, y una sola pérdida mínima, 1.25. Solo una imagen las distingue.

En qué fijarse en la primera: puntos dispersos alrededor de una recta, como uno espera encontrarlos.

Fuente: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Los números son hechos, de uso libre.</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the fourth: ten points have the same x, 8, and say nothing of a slope. The one at 19 alone decides on it.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Cuatro tablas de 11 puntos tienen una sola recta, 3 + 0.5 x, y una sola pérdida mínima, 1.25. Solo una imagen las distingue.

En qué fijarse en la cuarta: diez puntos tienen la misma x, 8, y no dicen nada de una pendiente. El que está en 19 la decide solo.

Fuente: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Los números son hechos, de uso libre.</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the second: a curve without any chance in it. At both ends the points lie below the line, in the middle above it.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Cuatro tablas de 11 puntos tienen una sola recta, 3 + 0.5 x, y una sola pérdida mínima, 1.25. Solo una imagen las distingue.

En qué fijarse en la segunda: una curva sin nada de azar. En los dos extremos los puntos quedan por debajo de la recta, en el medio por encima.

Fuente: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Los números son hechos, de uso libre.</translation>
    </message>
    <message>
        <source>Four tables of 11 points have one line, 3 + 0.5 x, and one lowest loss, 1.25. Only a picture tells them apart.

What to look for, in the third: one point, at 13, lies far above a line on which all others lie, and pulls the neuron&apos;s line up. Delete its row, and the line is 4.01 + 0.345 x.

Source: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Numbers are facts, free to use.</source>
        <translation>Cuatro tablas de 11 puntos tienen una sola recta, 3 + 0.5 x, y una sola pérdida mínima, 1.25. Solo una imagen las distingue.

En qué fijarse en la tercera: un punto, en 13, está muy por encima de una recta en la que están todos los demás, y tira hacia arriba de la recta de la neurona. Borra su fila y la recta es 4.01 + 0.345 x.

Fuente: F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973). Los números son hechos, de uso libre.</translation>
    </message>
    <message>
        <source>From height and weight of sixteen people the neuron says whether a body mass index is above 30.

The people are made up for this experiment: height in metres, weight in units of 100 kg, and 1 where the body mass index (kg/m²) is above 30. The sigmoid turns the weighted sum into a number between no (0) and yes (1).</source>
        <translation>Con la altura y el peso de dieciséis personas, la neurona dice si el índice de masa corporal supera 30.

Las personas son inventadas para este experimento: altura en metros, peso en unidades de 100 kg y un 1 donde el índice de masa corporal (kg/m²) supera 30. La sigmoide convierte la suma ponderada en un número entre no (0) y sí (1).</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Del paso</translation>
    </message>
    <message>
        <source>From step {step} to step {next}</source>
        <translation>Del paso {step} al paso {next}</translation>
    </message>
    <message>
        <source>From the inputs to the error</source>
        <translation>De las entradas al error</translation>
    </message>
    <message>
        <source>From x = 0, y = -4 both rise in turn by 0.1, a hundred times, and arrive at x = 5, y = 1.</source>
        <translation>Desde x = 0, y = -4, los dos suben, alternando, de 0.1 en 0.1, cien veces, y llegan a x = 5, y = 1.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Full points have the target {high}, rings {low}; at the end the line where the answer changes over is out of sight.</source>
        <translation>Los puntos llenos tienen el objetivo {high}, los anillos {low}; al final, la línea en la que cambia la respuesta queda fuera de la vista.</translation>
    </message>
    <message>
        <source>Full points have the target {high}, rings {low}; at the line the answer changes over.</source>
        <translation>Los puntos llenos tienen el objetivo {high}, los anillos {low}; en la línea cambia la respuesta.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Go on by a tenth</source>
        <translation>Avanzar una décima parte</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>Descenso del gradiente</translation>
    </message>
    <message>
        <source>Guess whole numbers, both ends included.</source>
        <translation>Probar números enteros, incluidos los dos extremos.</translation>
    </message>
    <message>
        <source>Guess {next}</source>
        <translation>Intento {next}</translation>
    </message>
    <message>
        <source>Guess {step} is the best so far: no loss was below {loss}.</source>
        <translation>El intento {step} es el mejor hasta ahora: ninguna pérdida fue menor que {loss}.</translation>
    </message>
    <message>
        <source>Guessing.</source>
        <translation>Prueba al azar.</translation>
    </message>
    <message>
        <source>H holds the second derivatives of the loss, H⁺ is its pseudo-inverse.</source>
        <translation>H contiene las segundas derivadas de la pérdida; H⁺ es su pseudoinversa.</translation>
    </message>
    <message>
        <source>Half mean squared error</source>
        <translation>Mitad del error cuadrático medio</translation>
    </message>
    <message>
        <source>Half mse</source>
        <translation>Mitad del error cuadrático medio</translation>
    </message>
    <message>
        <source>Height and weight: a neuron that says yes or no</source>
        <translation>Altura y peso: una neurona que dice sí o no</translation>
    </message>
    <message>
        <source>Here the loss has no curvature, so that Newton&apos;s rule has no step to make.</source>
        <translation>Aquí la pérdida no tiene curvatura, así que la regla de Newton no tiene ningún paso que dar.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Highest guess</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Highest input</source>
        <translation>Entrada máxima</translation>
    </message>
    <message>
        <source>Hooke&apos;s law: a spring with noise</source>
        <translation>La ley de Hooke: un muelle con ruido</translation>
    </message>
    <message>
        <source>How far a weight moves.</source>
        <translation>Cuánto se mueve un peso.</translation>
    </message>
    <message>
        <source>How far it is from crest to crest.</source>
        <translation>La distancia de cresta a cresta.</translation>
    </message>
    <message>
        <source>How far one step goes: each weight changes by η times its input times (target − output).</source>
        <translation>Lo lejos que llega un paso: cada peso cambia en η por su entrada por (objetivo − salida).</translation>
    </message>
    <message>
        <source>How far one step goes: each weight changes by η times its slope.</source>
        <translation>Lo lejos que llega un paso: cada peso cambia en η por su pendiente.</translation>
    </message>
    <message>
        <source>How far the wave goes up and down from 0.</source>
        <translation>Cuánto sube y baja la onda desde 0.</translation>
    </message>
    <message>
        <source>How fast η shrinks.</source>
        <translation>Lo rápido que disminuye η.</translation>
    </message>
    <message>
        <source>How many rows the table gets.</source>
        <translation>Cuántas filas tendrá la tabla.</translation>
    </message>
    <message>
        <source>How much heavier is a penguin whose flipper is longer? No line fits all 342 birds: the loss has a floor.

Three species near Palmer Station, Antarctica (Gorman, Williams &amp; Fraser 2014, CC0); two birds without measurements are left out. The input is how many centimetres the flipper is longer than 20 cm, and the target the body mass in kilograms. So the weight reads as kilograms per centimetre and the bias as the mass of a bird with a flipper of 200 mm.</source>
        <translation>¿Cuánto más pesa un pingüino cuya aleta es más larga? Ninguna recta se ajusta a las 342 aves: la pérdida tiene un suelo.

Tres especies cerca de la base Palmer, en la Antártida (Gorman, Williams y Fraser 2014, CC0); se omiten dos aves sin medidas. La entrada es cuántos centímetros pasa la aleta de 20 cm, y el objetivo es la masa corporal en kilogramos. Así, el peso se lee como kilogramos por centímetro, y el sesgo, como la masa de un ave con una aleta de 200 mm.</translation>
    </message>
    <message>
        <source>How much of the last step&apos;s push is kept.</source>
        <translation>Cuánto se conserva del impulso del último paso.</translation>
    </message>
    <message>
        <source>How much y grows when x grows by 1: the true weight.</source>
        <translation>Cuánto crece y cuando x crece en 1: el peso verdadero.</translation>
    </message>
    <message>
        <source>How much y grows when x1 grows by 1.</source>
        <translation>Cuánto crece y cuando x1 crece en 1.</translation>
    </message>
    <message>
        <source>How much y grows when x2 grows by 1.</source>
        <translation>Cuánto crece y cuando x2 crece en 1.</translation>
    </message>
    <message>
        <source>How often the four rows are in the table.</source>
        <translation>Cuántas veces están las cuatro filas en la tabla.</translation>
    </message>
    <message>
        <source>How often η is multiplied.</source>
        <translation>Con qué frecuencia se multiplica η.</translation>
    </message>
    <message>
        <source>How slowly the mean of g forgets.</source>
        <translation>Lo despacio que olvida la media de g.</translation>
    </message>
    <message>
        <source>How slowly the mean of g² forgets.</source>
        <translation>Lo despacio que olvida la media de g².</translation>
    </message>
    <message>
        <source>How the error is measured over all samples.</source>
        <translation>Cómo se mide el error sobre todos los ejemplos.</translation>
    </message>
    <message>
        <source>How the learning rate changes from step to step.</source>
        <translation>Cómo cambia la tasa de aprendizaje de un paso a otro.</translation>
    </message>
    <message>
        <source>How the slope becomes a step.</source>
        <translation>Cómo la pendiente se convierte en un paso.</translation>
    </message>
    <message>
        <source>However steep the loss is, no step at this rate moves a weight by more than {most}.</source>
        <translation>Por empinada que sea la pérdida, con esta tasa ningún paso mueve un peso en más de {most}.</translation>
    </message>
    <message>
        <source>However steep the loss is, this optimizer needs a rate of about {usual}.</source>
        <translation>Por empinada que sea la pérdida, este optimizador necesita una tasa de alrededor de {usual}.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation>sobra una coma al final de la lista</translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation>sobra una coma al final del objeto</translation>
    </message>
    <message>
        <source>In files</source>
        <translation>En archivos</translation>
    </message>
    <message>
        <source>In plots over steps, every view goes to that step.</source>
        <translation>En las gráficas por pasos, todas las vistas van a ese paso.</translation>
    </message>
    <message>
        <source>In row {row} the guesses reach outputs from {least} to {most} only.</source>
        <translation>En la fila {row}, los intentos solo alcanzan salidas de {least} a {most}.</translation>
    </message>
    <message>
        <source>In “{name}” every word stands for itself.</source>
        <translation>En “{name}” cada palabra vale por sí misma.</translation>
    </message>
    <message>
        <source>In “{name}”, counted as missing: {words} ({n}).</source>
        <translation>En “{name}”, contado como faltante: {words} ({n}).</translation>
    </message>
    <message>
        <source>In “{name}”, empty cells count as missing ({n}).</source>
        <translation>En “{name}”, las celdas vacías cuentan como faltantes ({n}).</translation>
    </message>
    <message>
        <source>In “{name}”, numbers of more than 15 digits are rounded.</source>
        <translation>En “{name}”, los números de más de 15 cifras se redondean.</translation>
    </message>
    <message>
        <source>In “{name}”, numbers of more than 15 digits are rounded: {cell} becomes {value}.</source>
        <translation>En “{name}”, los números de más de 15 cifras se redondean: {cell} pasa a ser {value}.</translation>
    </message>
    <message>
        <source>In “{name}”, what stands behind a number is left out: {cell} is {value}.</source>
        <translation>En “{name}” se omite lo que sigue a un número: {cell} es {value}.</translation>
    </message>
    <message>
        <source>In “{name}”, written otherwise than the numbers before and not taken: {words} ({n}).</source>
        <translation>En “{name}”, escrito de otra forma que los números anteriores y no tomado: {words} ({n}).</translation>
    </message>
    <message>
        <source>In “{name}”, {cell} has no {unit} behind it and is taken as {cell} {unit}.</source>
        <translation>En “{name}”, {cell} no lleva {unit} detrás y se toma como {cell} {unit}.</translation>
    </message>
    <message>
        <source>In “{name}”, {cell} is taken as {value}; it could be {other}.</source>
        <translation>En “{name}”, {cell} se lee como {value}; podría ser {other}.</translation>
    </message>
    <message>
        <source>In “{name}”, {cell} is {value}.</source>
        <translation>En “{name}”, {cell} es {value}.</translation>
    </message>
    <message>
        <source>In “{name}”, {words} and empty cells count as missing ({n}).</source>
        <translation>En “{name}”, {words} y las celdas vacías cuentan como faltantes ({n}).</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Input {name} is negative in row {row}: there a lower weight raises the output.</source>
        <translation>La entrada {name} es negativa en la fila {row}: ahí un peso menor aumenta la salida.</translation>
    </message>
    <message>
        <source>Input {name}, as scaled, is negative in row {row}: there a lower weight raises the output.</source>
        <translation>La entrada {name}, escalada, es negativa en la fila {row}: ahí un peso menor aumenta la salida.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Inputs that are not shown: {count}</source>
        <translation>Entradas que no se muestran: {count}</translation>
    </message>
    <message>
        <source>Integers</source>
        <translation>Enteros</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Ordenada en el origen</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>signo no válido después de \</translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation>\uXXXX no válido</translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation>carácter de control no válido</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Inversa del tiempo</translation>
    </message>
    <message>
        <source>Irises: virginica by its petals</source>
        <translation>Lirios: virginica por sus pétalos</translation>
    </message>
    <message>
        <source>Is this penguin an Adelie? The length and the depth of its bill tell.

What to look for: a line parts 151 Adelies from 191 birds of two other species, with 6 mistakes. The length alone makes at least 16, the depth alone 79. The weights are those of standardized inputs: a long bill speaks against an Adelie, −10.5, a deep one for it, 6.69.

Source: 342 birds near Palmer Station, Antarctica; Gorman, Williams and Fraser (2014). CC0, free to use.</source>
        <translation>¿Es este pingüino un adelia? El largo y el alto de su pico lo dicen.

En qué fijarse: una recta separa 151 adelias de 191 aves de otras dos especies, con 6 errores. El largo solo comete al menos 16, el alto solo 79. Los pesos son los de entradas estandarizadas: un pico largo habla en contra de un adelia, −10.5, uno alto a favor, 6.69.

Fuente: 342 aves cerca de la estación Palmer, en la Antártida; Gorman, Williams y Fraser (2014). CC0, de uso libre.</translation>
    </message>
    <message>
        <source>It arrives</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>It can be solved: some weights part the rows with target {high} from the others.</source>
        <translation>Tiene solución: algunos pesos separan las filas con objetivo {high} de las demás.</translation>
    </message>
    <message>
        <source>It comes to the goal</source>
        <translation>Llega a la meta</translation>
    </message>
    <message>
        <source>It does not arrive in time</source>
        <translation>No llega a tiempo</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>It falls, to the end</source>
        <translation>Baja, hasta el final</translation>
    </message>
    <message>
        <source>It goes up and down</source>
        <translation>Sube y baja</translation>
    </message>
    <message>
        <source>It goes up and down, ever farther</source>
        <translation>Sube y baja, cada vez más</translation>
    </message>
    <message>
        <source>It goes up and down, ever less</source>
        <translation>Sube y baja, cada vez menos</translation>
    </message>
    <message>
        <source>It had come to rest.</source>
        <translation>Había llegado al reposo.</translation>
    </message>
    <message>
        <source>It levels off</source>
        <translation>Se allana</translation>
    </message>
    <message>
        <source>It levels off away from the goal</source>
        <translation>Se allana sin llegar a la meta</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>It rises, to the end</source>
        <translation>Sube, hasta el final</translation>
    </message>
    <message>
        <source>It runs away</source>
        <translation>Se escapa</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>It was crawling.</source>
        <translation>Avanzaba muy despacio.</translation>
    </message>
    <message>
        <source>It was getting worse and worse.</source>
        <translation>Iba de mal en peor.</translation>
    </message>
    <message>
        <source>It was getting worse.</source>
        <translation>Estaba empeorando.</translation>
    </message>
    <message>
        <source>It was still getting better, to and fro.</source>
        <translation>Todavía mejoraba, con altibajos.</translation>
    </message>
    <message>
        <source>It was still getting better.</source>
        <translation>Todavía mejoraba.</translation>
    </message>
    <message>
        <source>It went up and down and got no better.</source>
        <translation>Subía y bajaba sin mejorar.</translation>
    </message>
    <message>
        <source>It would take about {today} steps; the largest stable rate is {limit}.</source>
        <translation>Necesitaría unos {today} pasos; la mayor tasa estable es {limit}.</translation>
    </message>
    <message>
        <source>Its loss is {next_loss}: no better than the best, {best_loss}.</source>
        <translation>Su pérdida es {next_loss}: no mejora la mejor, {best_loss}.</translation>
    </message>
    <message>
        <source>Its loss is {next_loss}: the best so far.</source>
        <translation>Su pérdida es {next_loss}: la mejor hasta ahora.</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Cuaderno de Jupyter</translation>
    </message>
    <message>
        <source>Keeps the division away from 0.</source>
        <translation>Aleja de 0 el denominador.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Penalización L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation>Penalización L2</translation>
    </message>
    <message>
        <source>Large steps while the error is large, small ones when it is small: it fades away without overshooting.</source>
        <translation>Pasos grandes mientras el error es grande, pequeños cuando es pequeño: se va apagando sin pasarse.</translation>
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
        <translation>Aprender el sesgo</translation>
    </message>
    <message>
        <source>Learned by another loss: its curve in the loss plot is measured by that one.</source>
        <translation>Aprendió con otra pérdida: su curva en el gráfico de pérdida se mide con esa.</translation>
    </message>
    <message>
        <source>Learned from inputs scaled another way, so its weights mean something else: it is drawn in the loss plot alone.</source>
        <translation>Aprendió con entradas escaladas de otra forma, así que sus pesos significan otra cosa: solo se dibuja en el gráfico de pérdida.</translation>
    </message>
    <message>
        <source>Learned from other samples than the present run, so it is not drawn.</source>
        <translation>Aprendió con otros ejemplos que la ejecución actual, así que no se dibuja.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate at step {step}</source>
        <translation>Tasa de aprendizaje en el paso {step}</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Tasa de aprendizaje η</translation>
    </message>
    <message>
        <source>Learning …</source>
        <translation>Aprendiendo …</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Se omiten: {names}.</translation>
    </message>
    <message>
        <source>Let the bias learn, too. Without one the weighted sum is 0 where all inputs are 0.</source>
        <translation>Dejar que el sesgo también aprenda. Sin él, la suma ponderada es 0 donde todas las entradas son 0.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} bytes. Mend the file; this is no table.</source>
        <translation>La línea {line} tiene más de {most} bytes. Corrige el archivo; esto no es una tabla.</translation>
    </message>
    <message>
        <source>Line {line} has the names, although some of them are numbers.</source>
        <translation>La línea {line} tiene los nombres, aunque algunos son números.</translation>
    </message>
    <message>
        <source>Line {line} has the names.</source>
        <translation>La línea {line} tiene los nombres.</translation>
    </message>
    <message>
        <source>Line {line} has units, which are joined to the names.</source>
        <translation>La línea {line} tiene unidades, que se añaden a los nombres.</translation>
    </message>
    <message>
        <source>Line {line} has units, which are left out.</source>
        <translation>La línea {line} tiene unidades, que se omiten.</translation>
    </message>
    <message>
        <source>Line {line} is a remark under the table and is left out.</source>
        <translation>La línea {line} es un comentario bajo la tabla y se omite.</translation>
    </message>
    <message>
        <source>Line {line} is left out by hand.</source>
        <translation>La línea {line} se ha omitido a mano.</translation>
    </message>
    <message>
        <source>Line {line} stands among the data and may sum up others: {cell}.</source>
        <translation>La línea {line} está entre los datos y quizá resume otras: {cell}.</translation>
    </message>
    <message>
        <source>Line {line} sums up the others and is left out.</source>
        <translation>La línea {line} resume las demás y se omite.</translation>
    </message>
    <message>
        <source>Logic gate</source>
        <translation>Puerta lógica</translation>
    </message>
    <message>
        <source>Look at a step</source>
        <translation>Mirar un paso</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss came from {first} to {last} in {steps} steps, going up and down on the way.</source>
        <translation>La pérdida pasó de {first} a {last} en {steps} pasos, subiendo y bajando por el camino.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in one step.</source>
        <translation>La pérdida bajó de {first} a {last} en un paso.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, by about the same factor each time.</source>
        <translation>La pérdida bajó de {first} a {last} en {steps} pasos, cada vez por un factor parecido.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, fast at first, then more slowly.</source>
        <translation>La pérdida bajó de {first} a {last} en {steps} pasos, primero deprisa y luego más despacio.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, going up and down on the way.</source>
        <translation>La pérdida bajó de {first} a {last} en {steps} pasos, subiendo y bajando por el camino.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, slowly at first, then faster.</source>
        <translation>La pérdida bajó de {first} a {last} en {steps} pasos, primero despacio y luego más deprisa.</translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps.</source>
        <translation>La pérdida bajó de {first} a {last} en {steps} pasos.</translation>
    </message>
    <message>
        <source>Loss jumped about between {low} and {high}; guess {step} of {steps} was the best.</source>
        <translation>La pérdida saltó de un lado a otro entre {low} y {high}; el intento {step} de {steps} fue el mejor.</translation>
    </message>
    <message>
        <source>Loss of sample {sample}</source>
        <translation>Pérdida del ejemplo {sample}</translation>
    </message>
    <message>
        <source>Loss over the only weight that learns.</source>
        <translation>La pérdida sobre el único peso que aprende.</translation>
    </message>
    <message>
        <source>Loss over two weights, the others as at step {step}: each line joins equal losses.</source>
        <translation>La pérdida sobre dos pesos, los demás como en el paso {step}: cada línea une pérdidas iguales.</translation>
    </message>
    <message>
        <source>Loss over weight and bias: each line joins equal losses.</source>
        <translation>La pérdida sobre peso y sesgo: cada línea une pérdidas iguales.</translation>
    </message>
    <message>
        <source>Loss rose from {first} beyond all numbers in one step.</source>
        <translation>La pérdida subió desde {first} más allá de todo número en un paso.</translation>
    </message>
    <message>
        <source>Loss rose from {first} beyond all numbers in {steps} steps.</source>
        <translation>La pérdida subió desde {first} más allá de todo número en {steps} pasos.</translation>
    </message>
    <message>
        <source>Loss rose from {first} to {last} in one step.</source>
        <translation>La pérdida subió de {first} a {last} en un paso.</translation>
    </message>
    <message>
        <source>Loss rose from {first} to {last} in {steps} steps.</source>
        <translation>La pérdida subió de {first} a {last} en {steps} pasos.</translation>
    </message>
    <message>
        <source>Loss stayed at {last} for one step.</source>
        <translation>La pérdida se quedó en {last} durante un paso.</translation>
    </message>
    <message>
        <source>Loss stayed at {last} for {steps} steps.</source>
        <translation>La pérdida se quedó en {last} durante {steps} pasos.</translation>
    </message>
    <message>
        <source>Loss was {loss} at every guess.</source>
        <translation>La pérdida fue {loss} en cada intento.</translation>
    </message>
    <message>
        <source>Loss: {loss}</source>
        <translation>Pérdida: {loss}</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Lowest guess</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Lowest input</source>
        <translation>Entrada mínima</translation>
    </message>
    <message>
        <source>Lowest η</source>
        <translation>η mínima</translation>
    </message>
    <message>
        <source>Mae</source>
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <source>Make a sweep (Ctrl+M) and let it fill.</source>
        <translation>Haz un barrido (Ctrl+M) y deja que se llene.</translation>
    </message>
    <message>
        <source>Make one step (→).</source>
        <translation>Da un paso (→).</translation>
    </message>
    <message>
        <source>Make steps until there are {count} (→).</source>
        <translation>Da pasos hasta que sean {count} (→).</translation>
    </message>
    <message>
        <source>Max abs</source>
        <translation>Por el máximo</translation>
    </message>
    <message>
        <source>Max steps</source>
        <translation>Pasos máximos</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>Puede diferir en</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Error medio</translation>
    </message>
    <message>
        <source>Mean of error times input</source>
        <translation>Media del error por la entrada</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>Memories that begin at 0 are corrected: divide by 1 − β^(t + 1).</source>
        <translation>Las memorias que empiezan en 0 se corrigen: divide por 1 − β^(t + 1).</translation>
    </message>
    <message>
        <source>Memory of earlier slopes</source>
        <translation>Memoria de pendientes anteriores</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Missing values filled with the column&apos;s {middle}: {n}.</source>
        <translation>Valores faltantes que se rellenan con la {middle} de la columna: {n}.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation>Momento μ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Mse</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Opción múltiple</translation>
    </message>
    <message>
        <source>Multiply each input by its own weight first, and add the products then.</source>
        <translation>Primero multiplica cada entrada por su peso y luego suma los productos.</translation>
    </message>
    <message>
        <source>Multiply sample by sample, and take the mean of the products then.</source>
        <translation>Multiplica ejemplo por ejemplo y luego haz la media de los productos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nand</source>
        <translation>NAND</translation>
    </message>
    <message>
        <source>Near.</source>
        <translation>Cerca.</translation>
    </message>
    <message>
        <source>Nearly: keep {digits} digits here, and on the way as well.</source>
        <translation>Casi: aquí hacen falta {digits} cifras, también en los resultados intermedios.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Momento de Nesterov</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurona</translation>
    </message>
    <message>
        <source>Neuron Lab experiment</source>
        <translation>Experimento de Neuron Lab</translation>
    </message>
    <message>
        <source>Neuron Lab lesson</source>
        <translation>Lección de Neuron Lab</translation>
    </message>
    <message>
        <source>Neuron Lab {version}, engine {engine}.</source>
        <translation>Neuron Lab {version}, motor {engine}.</translation>
    </message>
    <message>
        <source>Neuron picture</source>
        <translation>Imagen de la neurona</translation>
    </message>
    <message>
        <source>Neuron simulator</source>
        <translation>Simulador de una neurona</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Pesos nuevos</translation>
    </message>
    <message>
        <source>Newton</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>Newton multiplies the slopes by H⁺ before the rate.</source>
        <translation>Newton multiplica las pendientes por H⁺ antes que por la tasa.</translation>
    </message>
    <message>
        <source>Newton needs all samples in every step; set the batch to &quot;full&quot;</source>
        <translation>Newton necesita todos los ejemplos en cada paso; pon el lote en “todos”</translation>
    </message>
    <message>
        <source>Newton&apos;s step is divided by the curvature: a rate of 1 leads to the lowest loss, a rate of 2 just as far to the other side.</source>
        <translation>El paso de Newton está dividido por la curvatura: una tasa de 1 lleva a la pérdida más baja, una de 2 igual de lejos al otro lado.</translation>
    </message>
    <message>
        <source>Newton&apos;s step needs all of H⁺, not the diagonal alone.</source>
        <translation>El paso de Newton necesita toda H⁺, no solo la diagonal.</translation>
    </message>
    <message>
        <source>Newton&apos;s step: H⁺ times the slopes</source>
        <translation>Paso de Newton: H⁺ por las pendientes</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Celda siguiente</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Control siguiente o anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>No column has numbers, or texts of which one could be the target.</source>
        <translation>Ninguna columna tiene números, ni textos de los que uno pueda ser el objetivo.</translation>
    </message>
    <message>
        <source>No error is larger than the tolerance, {tolerance}.</source>
        <translation>Ningún error supera la tolerancia, {tolerance}.</translation>
    </message>
    <message>
        <source>No guess is above this.</source>
        <translation>Ningún intento pasa de aquí.</translation>
    </message>
    <message>
        <source>No guess is below this.</source>
        <translation>Ningún intento baja de aquí.</translation>
    </message>
    <message>
        <source>No input is above this.</source>
        <translation>Ninguna entrada pasa de aquí.</translation>
    </message>
    <message>
        <source>No input is below this.</source>
        <translation>Ninguna entrada baja de aquí.</translation>
    </message>
    <message>
        <source>No line has names, so the columns get numbers.</source>
        <translation>Ninguna línea tiene nombres, así que las columnas se numeran.</translation>
    </message>
    <message>
        <source>No row has a value in every chosen column. Leave out the emptiest ones.</source>
        <translation>Ninguna fila tiene un valor en todas las columnas elegidas. Omite las más vacías.</translation>
    </message>
    <message>
        <source>No row of data is left. Choose other lines for the data, or another separator.</source>
        <translation>No queda ninguna fila de datos. Elige otras líneas para los datos, u otro separador.</translation>
    </message>
    <message>
        <source>No step has been made yet: the loss is {loss}.</source>
        <translation>Aún no se ha dado ningún paso: la pérdida es {loss}.</translation>
    </message>
    <message>
        <source>No weight fits all rows exactly: one number cannot fit {n} rows.</source>
        <translation>Ningún peso se ajusta exactamente a todas las filas: un solo número no puede ajustarse a {n} filas.</translation>
    </message>
    <message>
        <source>No weight gets below loss {floor}: one number cannot fit {n} rows.</source>
        <translation>Ningún peso baja de la pérdida {floor}: un solo número no puede ajustarse a {n} filas.</translation>
    </message>
    <message>
        <source>No weights fit all rows exactly: what one row demands follows from others, and differs.</source>
        <translation>Ningún peso se ajusta exactamente a todas las filas: lo que pide una fila se deduce de otras, y es distinto.</translation>
    </message>
    <message>
        <source>No weights fit all rows exactly: {p} numbers cannot fit {n} rows.</source>
        <translation>Ningún peso se ajusta exactamente a todas las filas: {p} números no pueden ajustarse a {n} filas.</translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: rows {first} and {second}, for one, contradict each other.</source>
        <translation>Ningún peso baja de la pérdida {floor}: las filas {first} y {second}, por ejemplo, se contradicen.</translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: what one row demands follows from others, and differs.</source>
        <translation>Ningún peso baja de la pérdida {floor}: lo que pide una fila se deduce de otras, y es distinto.</translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: {p} numbers cannot fit {n} rows.</source>
        <translation>Ningún peso baja de la pérdida {floor}: {p} números no pueden ajustarse a {n} filas.</translation>
    </message>
    <message>
        <source>No weights have a lower loss than these.</source>
        <translation>No hay pesos con una pérdida menor que estos.</translation>
    </message>
    <message>
        <source>No weights part the rows with target {high} from those with target {low}.</source>
        <translation>Ningún peso separa las filas con objetivo {high} de las de objetivo {low}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nobody got there. {who} came closest, with a loss of {loss}.</source>
        <translation>No llegó nadie. {who} se acercó más, con una pérdida de {loss}.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Noisy sine</source>
        <translation>Seno con ruido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of the {total} possible guesses solves it.</source>
        <translation>Ninguno de los {total} intentos posibles lo resuelve.</translation>
    </message>
    <message>
        <source>Nor</source>
        <translation>NOR</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Sin responder.</translation>
    </message>
    <message>
        <source>Not their turn: {names}.</source>
        <translation>Sin turno: {names}.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Todavía no.</translation>
    </message>
    <message>
        <source>Not yet. {line}</source>
        <translation>Todavía no. {line}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing has come of it yet.</source>
        <translation>Todavía no ha resultado nada.</translation>
    </message>
    <message>
        <source>Nothing moves this one in this step.</source>
        <translation>En este paso nada mueve este valor.</translation>
    </message>
    <message>
        <source>Number of steps: yours takes {ours}, the target {theirs}.</source>
        <translation>Número de pasos: la tuya necesita {ours}, el objetivo {theirs}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Of an absolute error the slope has only the sign, not the size.</source>
        <translation>Del error absoluto la pendiente lleva solo el signo, no el tamaño.</translation>
    </message>
    <message>
        <source>Of each sample, left what the neuron answers, right the target.</source>
        <translation>De cada ejemplo, a la izquierda lo que responde la neurona, a la derecha el objetivo.</translation>
    </message>
    <message>
        <source>Old Faithful: how long until the next eruption</source>
        <translation>Old Faithful: cuánto falta para la próxima erupción</translation>
    </message>
    <message>
        <source>Old and new weights are mixed: all slopes are those of the old ones.</source>
        <translation>Se mezclan pesos anteriores y nuevos: todas las pendientes son las de los anteriores.</translation>
    </message>
    <message>
        <source>On an axis the wheel zooms that axis alone.</source>
        <translation>Sobre un eje, la rueda amplía solo ese eje.</translation>
    </message>
    <message>
        <source>On line {line} a quote stands inside a quoted text. Double it in the file, or choose “none” for quotes.</source>
        <translation>En la línea {line} hay unas comillas dentro de un texto entre comillas. Duplícalas en el archivo, o elige “Ninguna” en las comillas.</translation>
    </message>
    <message>
        <source>On standardized inputs the steps needed would be about {scaled_steps}.</source>
        <translation>Con entradas estandarizadas, el número de pasos sería {scaled_steps}, más o menos.</translation>
    </message>
    <message>
        <source>On the way, at step {step}.</source>
        <translation>En camino, en el paso {step}.</translation>
    </message>
    <message>
        <source>One more is not told of here.</source>
        <translation>Hay una más que no se describe aquí.</translation>
    </message>
    <message>
        <source>One point a sample: on the dashed line the answer would be the target.</source>
        <translation>Un punto por ejemplo: en la línea discontinua la respuesta sería el objetivo.</translation>
    </message>
    <message>
        <source>One sample at a time: a wrong answer moves the weights along its inputs.</source>
        <translation>Un ejemplo cada vez: una respuesta errónea mueve los pesos según sus entradas.</translation>
    </message>
    <message>
        <source>One weight after the other, or all weights in every step.</source>
        <translation>Un peso tras otro, o todos los pesos en cada paso.</translation>
    </message>
    <message>
        <source>Only the first {n} are taken, the most there can be.</source>
        <translation>Solo se toman las primeras {n}, el máximo posible.</translation>
    </message>
    <message>
        <source>Only the sign counts there, not the size.</source>
        <translation>Ahí solo cuenta el signo, no el tamaño.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>OR</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Oscillating, but converging.</source>
        <translation>Oscila, pero converge.</translation>
    </message>
    <message>
        <source>Oscillating.</source>
        <translation>Oscila.</translation>
    </message>
    <message>
        <source>Out of steps after {step}.</source>
        <translation>Pasos agotados tras {step}.</translation>
    </message>
    <message>
        <source>Out of steps after {step}: not solved.</source>
        <translation>Pasos agotados tras {step}: sin resolver.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Output: {activation}</source>
        <translation>Salida: {activation}</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Par: {value}</source>
        <translation>Par: {value}</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Penguins: an Adelie by its bill</source>
        <translation>Pingüinos: un adelia por su pico</translation>
    </message>
    <message>
        <source>Penguins: body mass from flipper length</source>
        <translation>Pingüinos: masa corporal según el largo de la aleta</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>Perceptrón</translation>
    </message>
    <message>
        <source>Perceptron rule</source>
        <translation>Regla del perceptrón</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Plain gradient descent</source>
        <translation>Descenso del gradiente simple</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Points along a straight line: the neuron is to find its slope and its bias.</source>
        <translation>Puntos a lo largo de una recta: la neurona debe encontrar su pendiente y su sesgo.</translation>
    </message>
    <message>
        <source>Points along a wave: one neuron cannot bend like that, and one sees where it fails.</source>
        <translation>Puntos a lo largo de una onda: una sola neurona no puede curvarse así, y se ve dónde falla.</translation>
    </message>
    <message>
        <source>Points are samples; the line is what the neuron answers.</source>
        <translation>Los puntos son ejemplos; la línea es lo que responde la neurona.</translation>
    </message>
    <message>
        <source>Points on a plane over two inputs: the neuron is to find two slopes and a bias.</source>
        <translation>Puntos en un plano sobre dos entradas: la neurona debe encontrar dos pendientes y un sesgo.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Prediction {name}</source>
        <translation>Predicción {name}</translation>
    </message>
    <message>
        <source>Prediction: {prediction} ({time}; attempt {attempt})</source>
        <translation>Predicción: {prediction} ({time}; intento {attempt})</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Press Space or Run, and guessing begins.</source>
        <translation>Pulsa Espacio o “Ejecutar” y empiezan los intentos.</translation>
    </message>
    <message>
        <source>Press Space or Run, and the neuron learns.</source>
        <translation>Pulsa la barra espaciadora o Ejecutar, y la neurona aprende.</translation>
    </message>
    <message>
        <source>Press, tick or open</source>
        <translation>Pulsar, marcar o abrir</translation>
    </message>
    <message>
        <source>Programs cannot be written for this optimizer yet</source>
        <translation>Todavía no se pueden escribir programas para este optimizador</translation>
    </message>
    <message>
        <source>Proportional</source>
        <translation>Proporcional</translation>
    </message>
    <message>
        <source>Put the last good value back</source>
        <translation>Recuperar el último valor válido</translation>
    </message>
    <message>
        <source>PyTorch has no Newton&apos;s method of this kind; it can be written for numpy</source>
        <translation>PyTorch no tiene un método de Newton de este tipo; se puede escribir para numpy</translation>
    </message>
    <message>
        <source>PyTorch learns by gradient descent alone; this strategy can be written for numpy</source>
        <translation>PyTorch solo aprende por descenso de gradiente; esta estrategia se puede escribir para numpy</translation>
    </message>
    <message>
        <source>PyTorch remembers nothing while the momentum is 0, so that it cannot change on the way</source>
        <translation>PyTorch no recuerda nada mientras el momento es 0, así que no puede cambiar por el camino</translation>
    </message>
    <message>
        <source>PyTorch: to about nine digits</source>
        <translation>PyTorch: hasta unas nueve cifras</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script de Python</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Ran away, and stalled at step {step}.</source>
        <translation>Se ha ido lejos y se ha atascado en el paso {step}.</translation>
    </message>
    <message>
        <source>Random guess</source>
        <translation>Intentos al azar</translation>
    </message>
    <message>
        <source>Random guessing</source>
        <translation>Intentos al azar</translation>
    </message>
    <message>
        <source>Random guessing over whole numbers</source>
        <translation>Intentos al azar con números enteros</translation>
    </message>
    <message>
        <source>Rate times L2 penalty is {product}: above {most} every step makes the weights larger. With this penalty no rate above {limit} is stable.</source>
        <translation>La tasa por la penalización L2 es {product}: por encima de {most} cada paso agranda los pesos. Con esta penalización ninguna tasa superior a {limit} es estable.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Read another curve</source>
        <translation>Leer otra curva</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Todo listo.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botón derecho</translation>
    </message>
    <message>
        <source>Right button, Menu key</source>
        <translation>Botón derecho, tecla Menú</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Rmsprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Rows {first} and {second} have equal inputs but different targets: no weights fit both.</source>
        <translation>Las filas {first} y {second} tienen entradas iguales pero objetivos distintos: ningún peso cumple las dos.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run 1 is the one above.</source>
        <translation>La ejecución 1 es la de arriba.</translation>
    </message>
    <message>
        <source>Run to the end (Space).</source>
        <translation>Ejecuta hasta el final (barra espaciadora).</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Runs made: {count} ({endings}).</source>
        <translation>Ejecuciones hechas: {count} ({endings}).</translation>
    </message>
    <message>
        <source>Runs made: {count}.</source>
        <translation>Ejecuciones hechas: {count}.</translation>
    </message>
    <message>
        <source>Runs: {done} of {total}</source>
        <translation>Ejecuciones: {done} de {total}</translation>
    </message>
    <message>
        <source>Runs: {done} of {total}, about {seconds} s left</source>
        <translation>Ejecuciones: {done} de {total}, quedan unos {seconds} s</translation>
    </message>
    <message>
        <source>Runs: {runs}; steps of each: at most {steps}.</source>
        <translation>Ejecuciones: {runs}; pasos de cada una: {steps} como máximo.</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Sample table</source>
        <translation>Tabla de ejemplos</translation>
    </message>
    <message>
        <source>Sample {number}: answer {answer}, target {target}.</source>
        <translation>Ejemplo {number}: respuesta {answer}, objetivo {target}.</translation>
    </message>
    <message>
        <source>Sample {sample}</source>
        <translation>Ejemplo {sample}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save the picture, and more.</source>
        <translation>Guardar la imagen, y más.</translation>
    </message>
    <message>
        <source>Say here what the learner is to look at.</source>
        <translation>Di aquí en qué hay que fijarse.</translation>
    </message>
    <message>
        <source>Scaled inputs</source>
        <translation>Entradas escaladas</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación de la tasa</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Set the learning rate to one that is safe for these samples, where that is known.</source>
        <translation>Poner una tasa de aprendizaje segura para estos ejemplos, si se conoce.</translation>
    </message>
    <message>
        <source>Set {name} to {value}.</source>
        <translation>Pon {name} en {value}.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several columns are called “{given}”; column {number} is “{name}” here.</source>
        <translation>Varias columnas se llaman “{given}”; aquí la columna {number} es “{name}”.</translation>
    </message>
    <message>
        <source>Sgd</source>
        <translation>Descenso del gradiente simple</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show or hide a curve</source>
        <translation>Mostrar u ocultar una curva</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Tipo de paso</translation>
    </message>
    <message>
        <source>Sketch and run</source>
        <translation>Esbozo y ejecución</translation>
    </message>
    <message>
        <source>Sketch how it will go.</source>
        <translation>Esboza cómo irá.</translation>
    </message>
    <message>
        <source>Sliders and lists; so does the wheel, over one that was clicked.</source>
        <translation>Deslizadores y listas; también la rueda, sobre uno en el que se ha hecho clic.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Slope 1</source>
        <translation>Pendiente 1</translation>
    </message>
    <message>
        <source>Slope 2</source>
        <translation>Pendiente 2</translation>
    </message>
    <message>
        <source>Slope of x1</source>
        <translation>Pendiente de x1</translation>
    </message>
    <message>
        <source>Slope of x2</source>
        <translation>Pendiente de x2</translation>
    </message>
    <message>
        <source>Slopes of sample {sample}</source>
        <translation>Pendientes del ejemplo {sample}</translation>
    </message>
    <message>
        <source>Slopes of the loss</source>
        <translation>Pendientes de la pérdida</translation>
    </message>
    <message>
        <source>Slopes of the loss (mean of {count})</source>
        <translation>Pendientes de la pérdida (media de {count})</translation>
    </message>
    <message>
        <source>Slopes of the loss, with the penalty</source>
        <translation>Pendientes de la pérdida, con la penalización</translation>
    </message>
    <message>
        <source>Slopes, by the chain rule</source>
        <translation>Pendientes, por la regla de la cadena</translation>
    </message>
    <message>
        <source>Smoothing α</source>
        <translation>Suavizado α</translation>
    </message>
    <message>
        <source>Solutions among the {total} possible guesses: {hits}.</source>
        <translation>Soluciones entre los {total} intentos posibles: {hits}.</translation>
    </message>
    <message>
        <source>Solutions among the {total} possible guesses: {hits}. About one guess in {steps} is right.</source>
        <translation>Soluciones entre los {total} intentos posibles: {hits}. Acierta cerca de un intento de cada {steps}.</translation>
    </message>
    <message>
        <source>Solved at step {step}.</source>
        <translation>Resuelta en el paso {step}.</translation>
    </message>
    <message>
        <source>Solved when no error is larger than this, in the target&apos;s unit.</source>
        <translation>Está resuelto cuando ningún error es mayor que esto, en la unidad del objetivo.</translation>
    </message>
    <message>
        <source>Some of its steps</source>
        <translation>Algunos de sus pasos</translation>
    </message>
    <message>
        <source>Some weights part the rows with target {high} from the others; this rule always finds such.</source>
        <translation>Algunos pesos separan las filas con objetivo {high} de las demás; esta regla siempre los encuentra.</translation>
    </message>
    <message>
        <source>Something was changed or stopped on the way. Begin anew.</source>
        <translation>Por el camino se cambió o se detuvo algo. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>Spreadsheets cannot be read by this installation. Save the sheet as CSV and import that file.</source>
        <translation>Esta instalación no puede leer hojas de cálculo. Guarda la hoja como CSV e importa ese archivo.</translation>
    </message>
    <message>
        <source>Square each error first, and take the mean then.</source>
        <translation>Primero eleva al cuadrado cada error y luego haz la media.</translation>
    </message>
    <message>
        <source>Stalled at step {step}.</source>
        <translation>Estancada en el paso {step}.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added by chance to every input; 0 adds nothing.</source>
        <translation>Desviación típica de lo que se suma al azar a cada entrada; 0 no suma nada.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added by chance to every target; 0 adds nothing.</source>
        <translation>Desviación típica de lo que se suma al azar a cada objetivo; 0 no suma nada.</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Estandarizar</translation>
    </message>
    <message>
        <source>Start of the bias</source>
        <translation>Inicio del sesgo</translation>
    </message>
    <message>
        <source>Start of {name}</source>
        <translation>Inicio de {name}</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Start weights, highest</source>
        <translation>Pesos iniciales, máximo</translation>
    </message>
    <message>
        <source>Start weights, lowest</source>
        <translation>Pesos iniciales, mínimo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Step decay</source>
        <translation>Por escalones</translation>
    </message>
    <message>
        <source>Step in proportion</source>
        <translation>Paso proporcional</translation>
    </message>
    <message>
        <source>Step sign</source>
        <translation>Corrección por signo</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Tamaño del paso</translation>
    </message>
    <message>
        <source>Step {step} and how step {next} follows</source>
        <translation>Paso {step} y cómo se llega al paso {next}</translation>
    </message>
    <message>
        <source>Step {step} and what the next one will do</source>
        <translation>Paso {step} y lo que hará el siguiente</translation>
    </message>
    <message>
        <source>Step {step}, the last, and what one more would do</source>
        <translation>Paso {step}, el último, y lo que haría uno más</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss}, {parameters}.</source>
        <translation>Paso {step}: pérdida {loss}, {parameters}.</translation>
    </message>
    <message>
        <source>Step {step}: {question}</source>
        <translation>Paso {step}: {question}</translation>
    </message>
    <message>
        <source>Step, value and trend are written and told.</source>
        <translation>Paso, valor y tendencia se escriben y se dicen.</translation>
    </message>
    <message>
        <source>Step-sign correction</source>
        <translation>Corrección por signo</translation>
    </message>
    <message>
        <source>Step-sign correction in proportion to the error</source>
        <translation>Corrección por signo proporcional al error</translation>
    </message>
    <message>
        <source>Step-sign correction that lands</source>
        <translation>Corrección por signo que llega</translation>
    </message>
    <message>
        <source>Step-sign correction that oscillates for ever</source>
        <translation>Corrección por signo que oscila sin fin</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps of 0.5 are too large: the error jumps across 0 and back again, and never lands.

A step changes the left side by 128 or 106, far too much to come within 0.01 of 1492.</source>
        <translation>Los pasos de 0.5 son demasiado grandes: el error salta por encima de 0 y vuelve a saltar, y nunca llega.

Un paso cambia el primer miembro en 128 o en 106, demasiado para quedar a menos de 0.01 de 1492.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Stopped at step {step}.</source>
        <translation>Detenida en el paso {step}.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>Desactiva {name}.</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>Activa {name}.</translation>
    </message>
    <message>
        <source>T stands for the most steps that the run may take.</source>
        <translation>T es el mayor número de pasos que puede dar la ejecución.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Take the natural logarithm ln, not the one to base 10.</source>
        <translation>Usa el logaritmo natural ln, no el de base 10.</translation>
    </message>
    <message>
        <source>Take the natural logarithm ln, not the one to base 2.</source>
        <translation>Usa el logaritmo natural ln, no el de base 2.</translation>
    </message>
    <message>
        <source>Take the new memory, with this step&apos;s slope in it.</source>
        <translation>Toma la memoria nueva, que ya incluye la pendiente de este paso.</translation>
    </message>
    <message>
        <source>Take the value over</source>
        <translation>Aceptar el valor</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Target and run</source>
        <translation>Objetivo y ejecución</translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation>Pérdida objetivo</translation>
    </message>
    <message>
        <source>Target loss reached at step {step}.</source>
        <translation>Pérdida objetivo alcanzada en el paso {step}.</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Objetivo: {name}</translation>
    </message>
    <message>
        <source>That begins with another weight&apos;s old value.</source>
        <translation>Eso parte del valor anterior de otro peso.</translation>
    </message>
    <message>
        <source>That follows the wrong number: look at what the direction goes by.</source>
        <translation>Eso sigue al número equivocado: mira de qué depende la dirección.</translation>
    </message>
    <message>
        <source>That goes on from the weighted sum; the activation is missing.</source>
        <translation>Eso sigue con la suma ponderada; falta la función de activación.</translation>
    </message>
    <message>
        <source>That has the loss where the error belongs.</source>
        <translation>Ahí está la pérdida donde va el error.</translation>
    </message>
    <message>
        <source>That has the slope of this step; take the mean of the slopes.</source>
        <translation>Ahí está la pendiente de este paso; toma la media de las pendientes.</translation>
    </message>
    <message>
        <source>That has the target where target minus output belongs.</source>
        <translation>Ahí está el objetivo donde va el objetivo menos la salida.</translation>
    </message>
    <message>
        <source>That has the weighted sum where the output belongs.</source>
        <translation>Ahí está la suma ponderada donde va la salida.</translation>
    </message>
    <message>
        <source>That is Nesterov&apos;s way; plain momentum takes the new v as it is.</source>
        <translation>Así lo hace Nesterov; el momento simple toma la v nueva tal cual.</translation>
    </message>
    <message>
        <source>That is another sample&apos;s number.</source>
        <translation>Ese es el número de otro ejemplo.</translation>
    </message>
    <message>
        <source>That is another sample&apos;s target.</source>
        <translation>Ese es el objetivo de otro ejemplo.</translation>
    </message>
    <message>
        <source>That is another sample&apos;s turn.</source>
        <translation>Ese es el turno de otro ejemplo.</translation>
    </message>
    <message>
        <source>That is half of it: a factor 2 is missing, or a half too many.</source>
        <translation>Esa es la mitad: falta un factor 2, o sobra un medio.</translation>
    </message>
    <message>
        <source>That is multiplied by another weight&apos;s input.</source>
        <translation>Eso está multiplicado por la entrada de otro peso.</translation>
    </message>
    <message>
        <source>That is one sample&apos;s share alone; take the mean of all that count.</source>
        <translation>Esa es la parte de un solo ejemplo; haz la media de todos los que cuentan.</translation>
    </message>
    <message>
        <source>That is plain momentum; Nesterov takes the slope, and μ times the new v.</source>
        <translation>Ese es el momento simple; Nesterov toma la pendiente y μ veces la v nueva.</translation>
    </message>
    <message>
        <source>That is still the old value.</source>
        <translation>Ese es todavía el valor anterior.</translation>
    </message>
    <message>
        <source>That is the change; the new value is the old one and the change.</source>
        <translation>Ese es el cambio; el valor nuevo es el anterior más el cambio.</translation>
    </message>
    <message>
        <source>That is the next step&apos;s learning rate: the steps count from 0.</source>
        <translation>Esa es la tasa de aprendizaje del paso siguiente: los pasos se cuentan desde 0.</translation>
    </message>
    <message>
        <source>That is the slope over all samples; this step learns from its batch alone.</source>
        <translation>Esa es la pendiente sobre todos los ejemplos; este paso aprende solo de su lote.</translation>
    </message>
    <message>
        <source>That is the sum; the mean is divided by the number of samples.</source>
        <translation>Esa es la suma; la media se divide por el número de ejemplos.</translation>
    </message>
    <message>
        <source>That is twice as much: a half is missing, or a factor 2 too many.</source>
        <translation>Ese es el doble: falta un medio, o sobra un factor 2.</translation>
    </message>
    <message>
        <source>That is twice the step: H holds the factor 2 as well.</source>
        <translation>Ese es el doble del paso: H también contiene el factor 2.</translation>
    </message>
    <message>
        <source>That step is ten times too long; look at the learning rate once more.</source>
        <translation>Ese paso es diez veces demasiado largo; mira otra vez la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>That step is ten times too short; look at the learning rate once more.</source>
        <translation>Ese paso es diez veces demasiado corto; mira otra vez la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>That takes another weight&apos;s slope.</source>
        <translation>Eso toma la pendiente de otro peso.</translation>
    </message>
    <message>
        <source>That went uphill: the step is subtracted, not added.</source>
        <translation>Eso va cuesta arriba: el paso se resta, no se suma.</translation>
    </message>
    <message>
        <source>The activation&apos;s slope ∂a/∂z is missing.</source>
        <translation>Falta la pendiente de la función de activación, ∂a/∂z.</translation>
    </message>
    <message>
        <source>The answer is right: nothing moves.</source>
        <translation>La respuesta es correcta: no se mueve nada.</translation>
    </message>
    <message>
        <source>The axes follow the run again.</source>
        <translation>Los ejes vuelven a seguir la ejecución.</translation>
    </message>
    <message>
        <source>The best guess was at {place}.</source>
        <translation>La mejor suposición fue {place}.</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>El mejor hasta ahora</translation>
    </message>
    <message>
        <source>The best so far is guess {best}, with loss {best_loss}.</source>
        <translation>El mejor hasta ahora es el intento {best}, con pérdida {best_loss}.</translation>
    </message>
    <message>
        <source>The best was guess {best}, with an error of {best_error}.</source>
        <translation>El mejor fue el intento {best}, con un error de {best_error}.</translation>
    </message>
    <message>
        <source>The bias b is added, not subtracted.</source>
        <translation>El sesgo b se suma, no se resta.</translation>
    </message>
    <message>
        <source>The bias b is missing.</source>
        <translation>Falta el sesgo b.</translation>
    </message>
    <message>
        <source>The bias costs no penalty.</source>
        <translation>El sesgo no tiene penalización.</translation>
    </message>
    <message>
        <source>The bias learns, too</source>
        <translation>El sesgo también aprende</translation>
    </message>
    <message>
        <source>The bias&apos;s slope is not multiplied by an input: its input is always 1.</source>
        <translation>La pendiente del sesgo no se multiplica por ninguna entrada: su entrada es siempre 1.</translation>
    </message>
    <message>
        <source>The cells are parted by {mark}: {cells}.</source>
        <translation>Las celdas están separadas por {mark}: {cells}.</translation>
    </message>
    <message>
        <source>The chance of one guess is {chance} %. By guess {max_steps} it is {share} %, by guess {likely} it is {surely} %.</source>
        <translation>La probabilidad de un intento es {chance} %. Hasta el intento {max_steps} es {share} %, hasta el intento {likely} es {surely} %.</translation>
    </message>
    <message>
        <source>The curves cross: yours is above the target in some steps, and below in others.</source>
        <translation>Las curvas se cruzan: la tuya está por encima del objetivo en unos pasos y por debajo en otros.</translation>
    </message>
    <message>
        <source>The customary learning rate 0.001 diverges</source>
        <translation>La tasa de aprendizaje habitual, 0.001, diverge</translation>
    </message>
    <message>
        <source>The equals sign is missing: 256x + 212y = 1492</source>
        <translation>Falta el signo igual: 256x + 212y = 1492</translation>
    </message>
    <message>
        <source>The error changes by multiples of {spacing} only and gets no nearer to 0 than {nearest}.</source>
        <translation>El error solo cambia en múltiplos de {spacing} y no se acerca a 0 más que {nearest}.</translation>
    </message>
    <message>
        <source>The errors are not squared.</source>
        <translation>Los errores no están elevados al cuadrado.</translation>
    </message>
    <message>
        <source>The errors of the rows cancel out: their mean is 0, which has no sign to follow.</source>
        <translation>Los errores de las filas se anulan: su media es 0, que no tiene signo que seguir.</translation>
    </message>
    <message>
        <source>The exponent ⌊t/k⌋ is a whole number: t/k is rounded down.</source>
        <translation>El exponente ⌊t/k⌋ es un número entero: t/k se redondea hacia abajo.</translation>
    </message>
    <message>
        <source>The factor is {formula}, from the step size and the inputs.</source>
        <translation>El factor es {formula}, del tamaño del paso y de las entradas.</translation>
    </message>
    <message>
        <source>The factor μ belongs to the memory, not to the slope.</source>
        <translation>El factor μ va con la memoria, no con la pendiente.</translation>
    </message>
    <message>
        <source>The fewest steps to a solution: {steps}.</source>
        <translation>El menor número de pasos hasta una solución: {steps}.</translation>
    </message>
    <message>
        <source>The file has a row of names and no rows under it. If that row is data, choose that no line has names.</source>
        <translation>El archivo tiene una fila de nombres y ninguna fila debajo. Si esa fila son datos, elige que ninguna línea tiene nombres.</translation>
    </message>
    <message>
        <source>The file has more than {most} cells. Leave columns or rows out of the file before.</source>
        <translation>El archivo tiene más de {most} celdas. Quita antes columnas o filas del archivo.</translation>
    </message>
    <message>
        <source>The file has no rows. Choose one with a row of names and rows of numbers.</source>
        <translation>El archivo no tiene filas. Elige uno con una fila de nombres y filas de números.</translation>
    </message>
    <message>
        <source>The file has {n} tables, one under another; taken: {which}.</source>
        <translation>El archivo tiene {n} tablas, una debajo de otra; se toma: {which}.</translation>
    </message>
    <message>
        <source>The file has {width} columns, more than the {most} that can be shown to choose from. Keep those that you need in the file, or choose another separator.</source>
        <translation>El archivo tiene {width} columnas, más que las {most} que se pueden mostrar para elegir. Deja en él las que necesites o elige otro separador.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row of names and rows of numbers.</source>
        <translation>El archivo está vacío. Elige uno con una fila de nombres y filas de números.</translation>
    </message>
    <message>
        <source>The file is encoded as {encoding}.</source>
        <translation>El archivo está codificado como {encoding}.</translation>
    </message>
    <message>
        <source>The file is not encoded as {encoding}. Choose another encoding.</source>
        <translation>El archivo no está codificado en {encoding}. Elige otra codificación.</translation>
    </message>
    <message>
        <source>The first column has no name of its own and names the rows; it is left out.</source>
        <translation>La primera columna no tiene nombre propio y nombra las filas; se omite.</translation>
    </message>
    <message>
        <source>The first line says that {mark} part the cells; it is skipped.</source>
        <translation>La primera línea dice que las celdas se separan por {mark}; se salta.</translation>
    </message>
    <message>
        <source>The first lines of the file have more than {most} characters. Keep fewer columns or shorter names in the file, or choose another separator or quote.</source>
        <translation>Las primeras líneas del archivo tienen más de {most} caracteres. Deja menos columnas o nombres más cortos en el archivo, o elige otro separador u otras comillas.</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>El primer paso</translation>
    </message>
    <message>
        <source>The four rows of a truth table. XOR and XNOR are what one neuron cannot learn.</source>
        <translation>Las cuatro filas de una tabla de verdad. XOR y XNOR son lo que una sola neurona no puede aprender.</translation>
    </message>
    <message>
        <source>The input is missing: the slope of a weight is multiplied by it.</source>
        <translation>Falta la entrada: la pendiente de un peso se multiplica por ella.</translation>
    </message>
    <message>
        <source>The inputs are swapped: each belongs to its own weight.</source>
        <translation>Las entradas están cambiadas: cada una va con su propio peso.</translation>
    </message>
    <message>
        <source>The largest input is {times} times as large as the smallest: scale each to mean 0 and standard deviation 1.</source>
        <translation>La mayor entrada es {times} veces mayor que la menor: escalar cada una a media 0 y desviación típica 1.</translation>
    </message>
    <message>
        <source>The largest stable rate is {limit}.</source>
        <translation>La mayor tasa estable es {limit}.</translation>
    </message>
    <message>
        <source>The learning rate has fallen so far that a step no longer changes any weight.</source>
        <translation>La tasa de aprendizaje ha bajado tanto que un paso ya no cambia ningún peso.</translation>
    </message>
    <message>
        <source>The learning rate is in there twice.</source>
        <translation>La tasa de aprendizaje entra ahí dos veces.</translation>
    </message>
    <message>
        <source>The learning rate is missing.</source>
        <translation>Falta la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The left side needs an unknown, such as 256x</source>
        <translation>El primer miembro necesita una incógnita, como 256x</translation>
    </message>
    <message>
        <source>The letters are read as {encoding}: {letters}. Others are possible.</source>
        <translation>Las letras se leen como {encoding}: {letters}. Hay otras posibilidades.</translation>
    </message>
    <message>
        <source>The limit is {formula}: 2 divided by the largest curvature of the loss, and moved because {momentum} of the last step is kept.</source>
        <translation>El límite es {formula}: 2 dividido por la mayor curvatura de la pérdida, y desplazado porque se conserva {momentum} del último paso.</translation>
    </message>
    <message>
        <source>The limit is {formula}: 2 divided by the largest curvature of the loss. A step at that rate leads just as far to the other side.</source>
        <translation>El límite es {formula}: 2 dividido por la mayor curvatura de la pérdida. Un paso con esa tasa lleva igual de lejos al otro lado.</translation>
    </message>
    <message>
        <source>The limit of row {row} is {formula}: 2 divided by the curvature of that row&apos;s loss.</source>
        <translation>El límite de la fila {row} es {formula}: 2 dividido por la curvatura de la pérdida de esa fila.</translation>
    </message>
    <message>
        <source>The longer the geyser has erupted, the longer one waits for its next eruption.

What to look for: a minute more of erupting makes 10.7 minutes more of waiting. The points make two clouds, of short and of long eruptions, which the line joins without knowing of them. It is off by 5.89 minutes (root of the mean square).

Source: 272 eruptions of Old Faithful in Yellowstone in August 1985; Azzalini and Bowman, Applied Statistics 39 (1990). Measurements are facts, free to use.</source>
        <translation>Cuanto más ha durado la erupción del géiser, más se espera hasta la siguiente.

En qué fijarse: un minuto más de erupción supone 10.7 minutos más de espera. Los puntos forman dos nubes, de erupciones cortas y largas, que la recta une sin saber de ellas. Se equivoca en 5.89 minutos (raíz de la media de los cuadrados).

Fuente: 272 erupciones del Old Faithful en Yellowstone en agosto de 1985; Azzalini y Bowman, Applied Statistics 39 (1990). Las medidas son hechos, de uso libre.</translation>
    </message>
    <message>
        <source>The loss after every step.</source>
        <translation>La pérdida después de cada paso.</translation>
    </message>
    <message>
        <source>The loss curves {before} times as much in one direction as in another, on standardized inputs {after} times: a rate that is stable in the one hardly moves in the other.</source>
        <translation>La pérdida se curva {before} veces más en una dirección que en otra, con entradas estandarizadas {after} veces: una tasa estable en la una apenas avanza en la otra.</translation>
    </message>
    <message>
        <source>The loss goes up and down, and gets no lower.</source>
        <translation>La pérdida sube y baja, y no disminuye.</translation>
    </message>
    <message>
        <source>The loss hardly falls: by less than 1 % in the last eighth of the run.</source>
        <translation>La pérdida apenas baja: menos de un 1 % en el último octavo de la ejecución.</translation>
    </message>
    <message>
        <source>The loss has not changed for a while.</source>
        <translation>La pérdida lleva un rato sin cambiar.</translation>
    </message>
    <message>
        <source>The loss is at most {target}.</source>
        <translation>La pérdida es como mucho {target}.</translation>
    </message>
    <message>
        <source>The loss is rising.</source>
        <translation>La pérdida está subiendo.</translation>
    </message>
    <message>
        <source>The loss is the target&apos;s, but the weights go there another way.</source>
        <translation>La pérdida es la del objetivo, pero los pesos llegan por otro camino.</translation>
    </message>
    <message>
        <source>The loss rises, far above where it began.</source>
        <translation>La pérdida sube, muy por encima de donde empezó.</translation>
    </message>
    <message>
        <source>The loss rose from {best_loss} to {loss}, to where it is level: there is no slope to come back by.</source>
        <translation>La pérdida subió de {best_loss} a {loss}, hasta donde es llana: ninguna pendiente lleva de vuelta.</translation>
    </message>
    <message>
        <source>The loss will fall with every step.</source>
        <translation>La pérdida bajará en cada paso.</translation>
    </message>
    <message>
        <source>The lowest loss is {loss}; with a target loss above it runs are told apart by steps.</source>
        <translation>La menor pérdida es {loss}; con una pérdida objetivo mayor, las ejecuciones se distinguen por los pasos.</translation>
    </message>
    <message>
        <source>The mean error is 0: nothing moves.</source>
        <translation>El error medio es 0: no se mueve nada.</translation>
    </message>
    <message>
        <source>The memory of earlier slopes is missing.</source>
        <translation>Falta la memoria de las pendientes anteriores.</translation>
    </message>
    <message>
        <source>The neuron at sample {number}.</source>
        <translation>La neurona en el ejemplo {number}.</translation>
    </message>
    <message>
        <source>The neuron learns from scaled inputs, marked ′: divided by the largest.</source>
        <translation>La neurona aprende con entradas escaladas, marcadas ′: divididas por la mayor.</translation>
    </message>
    <message>
        <source>The neuron learns from scaled inputs, marked ′: mean 0, standard deviation 1.</source>
        <translation>La neurona aprende con entradas escaladas, marcadas ′: media 0, desviación típica 1.</translation>
    </message>
    <message>
        <source>The neuron learns from the scaled inputs, marked ′.</source>
        <translation>La neurona aprende de las entradas escaladas, marcadas con ′.</translation>
    </message>
    <message>
        <source>The numbers grew out of bounds.</source>
        <translation>Los números crecieron sin límite.</translation>
    </message>
    <message>
        <source>The numbers have left all bounds.</source>
        <translation>Los números han pasado todos los límites.</translation>
    </message>
    <message>
        <source>The numbers have left all bounds; there is nothing to reckon with.</source>
        <translation>Los números han pasado de todo límite; no queda nada con que calcular.</translation>
    </message>
    <message>
        <source>The only possible guess does not solve it.</source>
        <translation>El único intento posible no lo resuelve.</translation>
    </message>
    <message>
        <source>The only possible guess solves it.</source>
        <translation>El único intento posible lo resuelve.</translation>
    </message>
    <message>
        <source>The other way round: the error is the output minus the target.</source>
        <translation>Al revés: el error es la salida menos el objetivo.</translation>
    </message>
    <message>
        <source>The other way round: the output is 1 where z is 0 or more.</source>
        <translation>Al revés: la salida es 1 donde z es 0 o más.</translation>
    </message>
    <message>
        <source>The output is not rounded to 0 or 1.</source>
        <translation>La salida no se redondea a 0 ni a 1.</translation>
    </message>
    <message>
        <source>The output is right.</source>
        <translation>La salida es correcta.</translation>
    </message>
    <message>
        <source>The output is too high, so the weights go down.</source>
        <translation>La salida es demasiado alta, así que los pesos bajan.</translation>
    </message>
    <message>
        <source>The output is too high.</source>
        <translation>La salida es demasiado alta.</translation>
    </message>
    <message>
        <source>The output is too low, so the weights go up.</source>
        <translation>La salida es demasiado baja, así que los pesos suben.</translation>
    </message>
    <message>
        <source>The output is too low.</source>
        <translation>La salida es demasiado baja.</translation>
    </message>
    <message>
        <source>The output of {activation} does not reach from {low} to {high}: take the identity activation.</source>
        <translation>La salida de {activation} no va de {low} a {high}: toma la activación identidad.</translation>
    </message>
    <message>
        <source>The output of {activation} is never below {low}; row {row} asks for {target}.</source>
        <translation>La salida de {activation} nunca es menor que {low}; la fila {row} pide {target}.</translation>
    </message>
    <message>
        <source>The output of {activation} is {low} or {high}; row {row} asks for {target}.</source>
        <translation>La salida de {activation} es {low} o {high}; la fila {row} pide {target}.</translation>
    </message>
    <message>
        <source>The output of {activation} lies between {low} and {high}; row {row} asks for {target}.</source>
        <translation>La salida de {activation} está entre {low} y {high}; la fila {row} pide {target}.</translation>
    </message>
    <message>
        <source>The output shall be 0 only where both inputs are 1.

What to look for: both weights become negative, about −4.78, and the bias positive, 7.35. Without inputs the answer is yes, and only both together outweigh it. Of NAND gates alone every other gate can be built.

Source: the truth table. A fact, free to use.</source>
        <translation>La salida debe ser 0 solo donde ambas entradas son 1.

En qué fijarse: ambos pesos se vuelven negativos, cerca de −4.78, y el sesgo positivo, 7.35. Sin entradas la respuesta es sí, y solo las dos juntas pesan más. Con puertas NAND solas se puede construir cualquier otra puerta.

Fuente: la tabla de verdad. Un hecho, de uso libre.</translation>
    </message>
    <message>
        <source>The output shall be 1 only where both inputs are 1.

It is solved when every output is within 0.1 of its target.</source>
        <translation>La salida debe ser 1 solo donde las dos entradas son 1.

Está resuelto cuando cada salida está a menos de 0.1 de su objetivo.</translation>
    </message>
    <message>
        <source>The output shall be 1 where at least one input is 1.

It is solved when every output is within 0.1 of its target.</source>
        <translation>La salida debe ser 1 donde al menos una entrada es 1.

Está resuelto cuando cada salida está a menos de 0.1 de su objetivo.</translation>
    </message>
    <message>
        <source>The output shall be 1 where exactly one input is 1. One neuron cannot learn that.

What to look for: the weights go to 0 and every output to 0.5, where the loss is 0.693. No line parts the two corners with 1 from the two with 0.

Source: the truth table; that one neuron cannot learn it stands in Minsky and Papert, Perceptrons (1969). A fact, free to use.</source>
        <translation>La salida debe ser 1 donde exactamente una entrada es 1. Una sola neurona no puede aprenderlo.

En qué fijarse: los pesos van a 0 y todas las salidas a 0.5, donde la pérdida es 0.693. Ninguna recta separa las dos esquinas con 1 de las dos con 0.

Fuente: la tabla de verdad; que una neurona no puede aprenderla está en Minsky y Papert, Perceptrons (1969). Un hecho, de uso libre.</translation>
    </message>
    <message>
        <source>The parameters take turns; update {step} is the turn of {name}.</source>
        <translation>Los parámetros se turnan; en la actualización {step} le toca a {name}.</translation>
    </message>
    <message>
        <source>The penalty counts only half there.</source>
        <translation>Ahí la penalización cuenta solo la mitad.</translation>
    </message>
    <message>
        <source>The penalty counts twice there.</source>
        <translation>Ahí la penalización cuenta el doble.</translation>
    </message>
    <message>
        <source>The penalty on large weights is missing.</source>
        <translation>Falta la penalización de los pesos grandes.</translation>
    </message>
    <message>
        <source>The penalty on large weights keeps the loss above {floor}.</source>
        <translation>La penalización de los pesos grandes mantiene la pérdida por encima de {floor}.</translation>
    </message>
    <message>
        <source>The right side must be one number, such as 1492</source>
        <translation>El segundo miembro debe ser un número, como 1492</translation>
    </message>
    <message>
        <source>The root is missing below the slope.</source>
        <translation>Falta la raíz debajo de la pendiente.</translation>
    </message>
    <message>
        <source>The run ends after so many steps.</source>
        <translation>La ejecución termina tras tantos pasos.</translation>
    </message>
    <message>
        <source>The run ends when the loss is this low.</source>
        <translation>La ejecución termina cuando la pérdida baja hasta aquí.</translation>
    </message>
    <message>
        <source>The run goes from {start} to {end}.</source>
        <translation>La ejecución va de {start} a {end}.</translation>
    </message>
    <message>
        <source>The run in pictures</source>
        <translation>La ejecución en imágenes</translation>
    </message>
    <message>
        <source>The same equation at the learning rate that one reads everywhere: every step overshoots further than the one before.

The loss is so steep here, 2 · (256² + 212²), that anything above 9.05e-06 diverges.</source>
        <translation>La misma ecuación con la tasa de aprendizaje que se lee en todas partes: cada paso se pasa más que el anterior.

La pérdida es aquí tan empinada, 2 · (256² + 212²), que todo lo que supera 9.05e-06 diverge.</translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation>La misma semilla sortea los mismos números.</translation>
    </message>
    <message>
        <source>The same seed draws the same samples.</source>
        <translation>La misma semilla sortea los mismos ejemplos.</translation>
    </message>
    <message>
        <source>The samples are not those of this step.</source>
        <translation>Los ejemplos no son los de este paso.</translation>
    </message>
    <message>
        <source>The samples take turns; update {step} is the turn of sample {sample}.</source>
        <translation>Los ejemplos se turnan; en la actualización {step} le toca al ejemplo {sample}.</translation>
    </message>
    <message>
        <source>The schedule is missing: in this step the learning rate is ηₜ.</source>
        <translation>Falta la programación: en este paso la tasa de aprendizaje es ηₜ.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read.</source>
        <translation>Se lee la hoja “{sheet}”.</translation>
    </message>
    <message>
        <source>The sigmoid&apos;s slope cancels with this loss: it does not belong there.</source>
        <translation>Con esta pérdida la pendiente de la sigmoide se cancela: no va ahí.</translation>
    </message>
    <message>
        <source>The sigmoid&apos;s slope is a·(1 − a), not z·(1 − z).</source>
        <translation>La pendiente de la sigmoide es a·(1 − a), no z·(1 − z).</translation>
    </message>
    <message>
        <source>The sign in the exponent is missing: it is exp(−z).</source>
        <translation>Falta el signo del exponente: es exp(−z).</translation>
    </message>
    <message>
        <source>The size counts there, not the sign alone.</source>
        <translation>Ahí cuenta el tamaño, no solo el signo.</translation>
    </message>
    <message>
        <source>The size is right, the sign is not.</source>
        <translation>El tamaño es correcto, el signo no.</translation>
    </message>
    <message>
        <source>The sketch goes from {start} to {end}.</source>
        <translation>El esbozo va de {start} a {end}.</translation>
    </message>
    <message>
        <source>The slope counts in full there, not (1 − μ) times.</source>
        <translation>Ahí la pendiente cuenta entera, no (1 − μ) veces.</translation>
    </message>
    <message>
        <source>The slope is so small that a step no longer changes any weight.</source>
        <translation>La pendiente es tan pequeña que un paso ya no cambia ningún peso.</translation>
    </message>
    <message>
        <source>The slope of the sigmoid, a·(1 − a), cancels:</source>
        <translation>La pendiente de la sigmoide, a·(1 − a), se simplifica:</translation>
    </message>
    <message>
        <source>The step is subtracted from the weight; nothing multiplies the weight.</source>
        <translation>El paso se resta del peso; el peso no se multiplica por nada.</translation>
    </message>
    <message>
        <source>The sum is 0 but for rounding. By hand it is 0, and the output is 1 as well.</source>
        <translation>La suma es 0 salvo por el redondeo. A mano es 0, y la salida es también 1.</translation>
    </message>
    <message>
        <source>The sum is 0 but for rounding: by hand it is 0, and the output would be 1.</source>
        <translation>La suma es 0 salvo por el redondeo: a mano es 0, y la salida sería 1.</translation>
    </message>
    <message>
        <source>The sum of all {name} is too large; the largest number is about 1.8e308</source>
        <translation>La suma de todos los {name} es demasiado grande; el mayor número es aproximadamente 1.8e308</translation>
    </message>
    <message>
        <source>The target is 1 where {name}, else 0.</source>
        <translation>El objetivo es 1 donde {name}, si no 0.</translation>
    </message>
    <message>
        <source>The target is subtracted, not added.</source>
        <translation>El objetivo se resta, no se suma.</translation>
    </message>
    <message>
        <source>The target is “{name}”.</source>
        <translation>El objetivo es “{name}”.</translation>
    </message>
    <message>
        <source>The target runs away, yours does not.</source>
        <translation>El objetivo se escapa y la tuya no.</translation>
    </message>
    <message>
        <source>The target where every input is 0: the true bias.</source>
        <translation>El objetivo donde todas las entradas son 0: el sesgo verdadero.</translation>
    </message>
    <message>
        <source>The target: {value}</source>
        <translation>El objetivo: {value}</translation>
    </message>
    <message>
        <source>The targets are swapped: for target 1 it is ln a, for target 0 ln(1 − a).</source>
        <translation>Los objetivos están cambiados: para el objetivo 1 es ln a, para el objetivo 0, ln(1 − a).</translation>
    </message>
    <message>
        <source>The unit {unit} of “{title}” is part of the name now.</source>
        <translation>La unidad {unit} de “{title}” forma ahora parte del nombre.</translation>
    </message>
    <message>
        <source>The weight of {first} moves more than that of {second}, as {larger} &gt; {smaller}: the slope of a weight is in proportion to its input.</source>
        <translation>El peso de {first} se mueve más que el de {second}, pues {larger} &gt; {smaller}: la pendiente de un peso es proporcional a su entrada.</translation>
    </message>
    <message>
        <source>The weight on this axis; all others are as they are at the shown step</source>
        <translation>El peso de este eje; los demás son los del paso mostrado</translation>
    </message>
    <message>
        <source>The weighted sum is above 0 in no row, and elsewhere ReLU is flat: there is no slope to follow.</source>
        <translation>La suma ponderada no es mayor que 0 en ninguna fila, y en lo demás ReLU es plana: no hay pendiente que seguir.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Export under its whole name to replace it.</source>
        <translation>Ya hay un archivo {file}. Exporta con su nombre completo para reemplazarlo.</translation>
    </message>
    <message>
        <source>There is more than one equals sign</source>
        <translation>Hay más de un signo igual</translation>
    </message>
    <message>
        <source>There is no column left for an input.</source>
        <translation>No queda ninguna columna para una entrada.</translation>
    </message>
    <message>
        <source>There is no column “{name}”. The columns are: {names}.</source>
        <translation>No hay ninguna columna “{name}”. Las columnas son: {names}.</translation>
    </message>
    <message>
        <source>There is no root in this loss.</source>
        <translation>En esta pérdida no hay raíz.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has: {names}.</source>
        <translation>No hay ninguna hoja “{sheet}”. El archivo tiene: {names}.</translation>
    </message>
    <message>
        <source>There is nothing to paste; copy cells of a spreadsheet first</source>
        <translation>No hay nada que pegar; copia antes celdas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>There may be {most} bytes, here are more</source>
        <translation>Puede haber {most} bytes; aquí hay más</translation>
    </message>
    <message>
        <source>There may be {most} unknowns, here are {count}</source>
        <translation>Puede haber {most} incógnitas; aquí hay {count}</translation>
    </message>
    <message>
        <source>This is no text file and no spreadsheet that can be read here.</source>
        <translation>Esto no es un archivo de texto ni una hoja de cálculo que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>This is no text file and no spreadsheet that can be read here. If a program can open it, save it as CSV there and import that file.</source>
        <translation>Esto no es un archivo de texto ni una hoja de cálculo que se pueda leer aquí. Si un programa puede abrirlo, guárdalo allí como CSV e importa ese archivo.</translation>
    </message>
    <message>
        <source>This loss does not square: it takes the error without its sign.</source>
        <translation>Esta pérdida no eleva al cuadrado: toma el error sin su signo.</translation>
    </message>
    <message>
        <source>This loss has a curvature of {curvature} at most; at a rate of 1 / {curvature} no step can overshoot.</source>
        <translation>La curvatura de esta pérdida es como mucho {curvature}; con la tasa 1 / {curvature} ningún paso se pasa de largo.</translation>
    </message>
    <message>
        <source>This may take long; you can cancel it at any time.</source>
        <translation>Esto puede tardar; puedes cancelarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>This run was changed on its way, at step {steps}. Running it makes the same changes again; the panels show what it has after the last of them.</source>
        <translation>Esta ejecución se cambió por el camino, en el paso {steps}. Al ejecutarla se hacen otra vez los mismos cambios; los paneles muestran lo que vale después del último.</translation>
    </message>
    <message>
        <source>This spreadsheet would take more than {most} GB of memory or {minutes} minutes. Often a single cell far below or far right of the table is to blame: delete those rows and columns, or save the sheet as CSV and import that file.</source>
        <translation>Esta hoja de cálculo necesitaría más de {most} GB de memoria o {minutes} minutos. A menudo se debe a una sola celda muy por debajo o muy a la derecha de la tabla: borra esas filas y columnas, o guarda la hoja como CSV e importa ese archivo.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = 1: sample {rows}.</source>
        <translation>El lote de este paso, con B = 1: ejemplo {rows}.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = 1: sample {rows}; sample {sample} is not in it.</source>
        <translation>El lote de este paso, con B = 1: ejemplo {rows}; el ejemplo {sample} no está en él.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = {size}: samples {rows}.</source>
        <translation>El lote de este paso, con B = {size}: ejemplos {rows}.</translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = {size}: samples {rows}; sample {sample} is not in it.</source>
        <translation>El lote de este paso, con B = {size}: ejemplos {rows}; el ejemplo {sample} no está en él.</translation>
    </message>
    <message>
        <source>This would take about {today} steps, on standardized inputs about {scaled_steps}.</source>
        <translation>Así necesitaría unos {today} pasos; con entradas estandarizadas, unos {scaled_steps}.</translation>
    </message>
    <message>
        <source>This would take more than {today} steps, on standardized inputs about {scaled_steps}.</source>
        <translation>Así necesitaría más de {today} pasos; con entradas estandarizadas, unos {scaled_steps}.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Too high? Step the weights down. Too low? Step them up. Until it fits.</source>
        <translation>¿Demasiado alto? Bajar los pesos un paso. ¿Demasiado bajo? Subirlos. Hasta que cuadre.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>El sesgo aprende</translation>
    </message>
    <message>
        <source>Tries: {count}. The best: {value}, with {settings}</source>
        <translation>Intentos: {count}. El mejor: {value}, con {settings}</translation>
    </message>
    <message>
        <source>Try numbers blindly and keep the best. It works by luck; nothing is learned.</source>
        <translation>Probar números a ciegas y quedarse con los mejores. Funciona por suerte; no se aprende nada.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Two clouds of 20 points each, with a gap between them: the perceptron rule finds a line.

What to look for: a mistake moves the line, a right answer does not. After 13 steps no point is on the wrong side. Another start ends with another line: to this rule all that part the clouds are equally good.

Source: drawn by chance for this program. Free to use.</source>
        <translation>Dos nubes de 20 puntos cada una, con un hueco entre ellas: la regla del perceptrón encuentra una recta.

En qué fijarse: un error mueve la recta, un acierto no. Tras 13 pasos ningún punto está en el lado equivocado. Otro comienzo acaba en otra recta: para esta regla todas las que separan las nubes son igual de buenas.

Fuente: sorteado para este programa. De uso libre.</translation>
    </message>
    <message>
        <source>Two clouds of 50 points each that overlap: no line parts them.

What to look for: the loss comes to rest at 0.256, and 9 of the 100 points stay on the wrong side. Along the line the output is 0.5: the neuron says how sure it is. The perceptron rule would never come to rest here.

Source: drawn by chance for this program. Free to use.</source>
        <translation>Dos nubes de 50 puntos cada una que se solapan: ninguna recta las separa.

En qué fijarse: la pérdida se queda en 0.256, y 9 de los 100 puntos siguen en el lado equivocado. A lo largo de la recta la salida es 0.5: la neurona dice lo segura que está. La regla del perceptrón no descansaría nunca aquí.

Fuente: sorteado para este programa. De uso libre.</translation>
    </message>
    <message>
        <source>Two clouds of points: the neuron is to tell one class from the other.</source>
        <translation>Dos nubes de puntos: la neurona debe distinguir una clase de la otra.</translation>
    </message>
    <message>
        <source>Two clouds that a line parts</source>
        <translation>Dos nubes que una recta separa</translation>
    </message>
    <message>
        <source>Two clouds that mix</source>
        <translation>Dos nubes que se mezclan</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>Dos nubes de puntos</translation>
    </message>
    <message>
        <source>Two whole numbers from 0 to 9 are drawn until the equation holds; between two guesses nothing is learned.</source>
        <translation>Se sortean dos números enteros de 0 a 9 hasta que se cumple la ecuación; entre dos intentos no se aprende nada.</translation>
    </message>
    <message>
        <source>Type a number, such as {example}</source>
        <translation>Escribe un número, como {example}</translation>
    </message>
    <message>
        <source>Type an equation, such as 256x + 212y = 1492</source>
        <translation>Escribe una ecuación, como 256x + 212y = 1492</translation>
    </message>
    <message>
        <source>Type the name of a file</source>
        <translation>Escribe el nombre de un archivo</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>un texto no termina</translation>
    </message>
    <message>
        <source>Up to a rate of {safe} no step can raise the loss.</source>
        <translation>Hasta una tasa de {safe}, ningún paso puede subir la pérdida.</translation>
    </message>
    <message>
        <source>Up to a rate of {safe} no step can raise the loss; {rate} may overshoot.</source>
        <translation>Hasta una tasa de {safe}, ningún paso puede subir la pérdida; {rate} puede pasarse.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Use identity</source>
        <translation>Usar la identidad</translation>
    </message>
    <message>
        <source>Use seed {value}</source>
        <translation>Usar la semilla {value}</translation>
    </message>
    <message>
        <source>Use tanh</source>
        <translation>Usar tanh</translation>
    </message>
    <message>
        <source>Use the input&apos;s sign too</source>
        <translation>Usar también el signo de la entrada</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usar {value}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Lo que varía</translation>
    </message>
    <message>
        <source>Verify with:</source>
        <translation>Verificar con:</translation>
    </message>
    <message>
        <source>Wanted is {condition}, and here it is {value}.</source>
        <translation>Se pide {condition}, y aquí es {value}.</translation>
    </message>
    <message>
        <source>Watch one neuron learn</source>
        <translation>Ver aprender a una neurona</translation>
    </message>
    <message>
        <source>Weight space</source>
        <translation>Espacio de pesos</translation>
    </message>
    <message>
        <source>Weight {direction}</source>
        <translation>Peso en {direction}</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Suma ponderada</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What a flat costs, from its area and its number of rooms.

What to look for: the inputs are standardized, so each weight tells how much the rent changes with one standard deviation: 250 by the area, 55.8 by the rooms. The bias is the mean rent, 851.25. Without the scaling nothing above a rate of 0.000175 is stable, and 1000 steps are not enough.

Source: eight flats made up for this program. Free to use.</source>
        <translation>Lo que cuesta una vivienda, según su superficie y su número de habitaciones.

En qué fijarse: las entradas están estandarizadas, así que cada peso dice cuánto cambia el alquiler con una desviación típica: 250 por la superficie, 55.8 por las habitaciones. El sesgo es el alquiler medio, 851.25. Sin el escalado ninguna tasa por encima de 0.000175 es estable, y 1000 pasos no bastan.

Fuente: ocho viviendas inventadas para este programa. De uso libre.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What happened: {found}</source>
        <translation>Lo que ocurrió: {found}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What was pasted has no column of numbers</source>
        <translation>Lo pegado no tiene ninguna columna de números</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>¿Qué pasará?</translation>
    </message>
    <message>
        <source>What η is multiplied by.</source>
        <translation>Por cuánto se multiplica η.</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>Rueda, + y −</translation>
    </message>
    <message>
        <source>Where it is divided by B, Σ is the sum over the samples of the step&apos;s batch alone.</source>
        <translation>Donde se divide por B, Σ es la suma solo sobre los ejemplos del lote de ese paso.</translation>
    </message>
    <message>
        <source>Where η ends.</source>
        <translation>Dónde termina η.</translation>
    </message>
    <message>
        <source>Which irises are of the species virginica? The length and the width of their petals tell.

What to look for: 144 of 150 flowers are told right. Setosa, far off at the lower left, costs nothing; where versicolor and virginica mix, no line helps, and the loss does not come below 0.0685 however long the run is.

Source: measured by E. Anderson; R. A. Fisher, The Use of Multiple Measurements in Taxonomic Problems (1936). Measurements are facts, free to use.</source>
        <translation>¿Qué lirios son de la especie virginica? El largo y el ancho de sus pétalos lo dicen.

En qué fijarse: 144 de 150 flores se reconocen bien. Setosa, lejos abajo a la izquierda, no cuesta nada; donde se mezclan versicolor y virginica ninguna recta ayuda, y la pérdida no baja de 0.0685 por larga que sea la ejecución.

Fuente: medido por E. Anderson; R. A. Fisher, The Use of Multiple Measurements in Taxonomic Problems (1936). Las medidas son hechos, de uso libre.</translation>
    </message>
    <message>
        <source>Which truth table.</source>
        <translation>Qué tabla de verdad.</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>Solo números enteros</translation>
    </message>
    <message>
        <source>Why a neuron has a bias: 0 °C are 32 °F.

What to look for: the weight comes to 1.8 and the bias to 32. All seven answers are within 0.1 degrees after 2006 steps. Then take the tick off “The bias learns, too”, and run again: through the origin no line comes below a loss of 819, with the weight 2.44.

Source: F = 1.8 C + 32 at seven temperatures. A fact, free to use.</source>
        <translation>Por qué una neurona tiene un sesgo: 0 °C son 32 °F.

En qué fijarse: el peso llega a 1.8 y el sesgo a 32. Las siete respuestas quedan a menos de 0.1 grados tras 2006 pasos. Después quita la marca de “El sesgo también aprende” y ejecuta otra vez: por el origen ninguna recta baja de una pérdida de 819, con el peso 2.44.

Fuente: F = 1.8 C + 32 en siete temperaturas. Un hecho, de uso libre.</translation>
    </message>
    <message>
        <source>Will be solved, sooner or later.</source>
        <translation>Se resolverá, tarde o temprano.</translation>
    </message>
    <message>
        <source>Will converge in about {steps} steps.</source>
        <translation>Convergerá en unos {steps} pasos.</translation>
    </message>
    <message>
        <source>Will converge in one step.</source>
        <translation>Convergerá en un paso.</translation>
    </message>
    <message>
        <source>Will converge, but not to within the tolerance.</source>
        <translation>Convergerá, pero no hasta la tolerancia.</translation>
    </message>
    <message>
        <source>Will converge.</source>
        <translation>Convergerá.</translation>
    </message>
    <message>
        <source>Will diverge.</source>
        <translation>Divergirá.</translation>
    </message>
    <message>
        <source>Will go to and fro, and get nowhere.</source>
        <translation>Irá de un lado a otro sin avanzar.</translation>
    </message>
    <message>
        <source>Will need about {steps} steps, but ends after {max_steps}.</source>
        <translation>Necesitará unos {steps} pasos, pero termina tras {max_steps}.</translation>
    </message>
    <message>
        <source>Will not be solved.</source>
        <translation>No se resolverá.</translation>
    </message>
    <message>
        <source>Will not get there by step {max_steps}.</source>
        <translation>En el paso {max_steps} aún no habrá llegado.</translation>
    </message>
    <message>
        <source>Will not move.</source>
        <translation>No se moverá.</translation>
    </message>
    <message>
        <source>Will only get from loss {first} to {after} by step {max_steps}; the lowest is {floor}.</source>
        <translation>Para el paso {max_steps} solo habrá pasado de una pérdida de {first} a {after}; la menor es {floor}.</translation>
    </message>
    <message>
        <source>Will oscillate for ever.</source>
        <translation>Oscilará sin fin.</translation>
    </message>
    <message>
        <source>Will oscillate, but converge in about {steps} steps.</source>
        <translation>Oscilará, pero convergerá en unos {steps} pasos.</translation>
    </message>
    <message>
        <source>Will oscillate, but converge.</source>
        <translation>Oscilará, pero convergerá.</translation>
    </message>
    <message>
        <source>With a learned bias the lowest loss would be {lower} instead of {floor}.</source>
        <translation>Con un sesgo aprendido, la menor pérdida sería {lower} en vez de {floor}.</translation>
    </message>
    <message>
        <source>With a learned bias the lowest loss would be {lower}, but of other equations: it adds a number to every left side.</source>
        <translation>Con un sesgo aprendido la menor pérdida sería {lower}, pero de otras ecuaciones: suma un número a cada primer miembro.</translation>
    </message>
    <message>
        <source>Without a bias no weights part the rows with target {high} from those with target {low}.</source>
        <translation>Sin sesgo, ningún peso separa las filas con objetivo {high} de las de objetivo {low}.</translation>
    </message>
    <message>
        <source>Worked out by hand</source>
        <translation>Calculado a mano</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de ejercicios</translation>
    </message>
    <message>
        <source>Worksheet {number} of {count}</source>
        <translation>Hoja de ejercicios {number} de {count}</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Hojas de ejercicios</translation>
    </message>
    <message>
        <source>Write 0 for −1</source>
        <translation>Escribir 0 en vez de −1</translation>
    </message>
    <message>
        <source>Write decimals with a point, such as 1.5</source>
        <translation>Escribe los decimales con punto, como 1.5</translation>
    </message>
    <message>
        <source>Write each result with {digits} significant digits, or exactly where it is short, and go on with what you have written. A line that needs more digits says so.</source>
        <translation>Escribe cada resultado con {digits} cifras significativas, o exacto si es corto, y sigue con lo que has escrito. Si una línea necesita más cifras, lo dice.</translation>
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
        <translation>Tu pérdida está por encima de la del objetivo.</translation>
    </message>
    <message>
        <source>Your loss lies below the target&apos;s.</source>
        <translation>Tu pérdida está por debajo de la del objetivo.</translation>
    </message>
    <message>
        <source>Yours runs away, the target does not.</source>
        <translation>La tuya se escapa y el objetivo no.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar, reducir</translation>
    </message>
    <message>
        <source>a = 1 / (1 + exp(−z))</source>
        <translation>a = 1 / (1 + exp(−z))</translation>
    </message>
    <message>
        <source>a = 1 if z ≥ 0, else 0</source>
        <translation>a = 1 si z ≥ 0; si no, 0</translation>
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
        <translation>a = z si z &gt; 0; si no, 0.01 z</translation>
    </message>
    <message>
        <source>a Python {type}</source>
        <translation>un {type} de Python</translation>
    </message>
    <message>
        <source>a film is from {least} to {most} pixels wide and high</source>
        <translation>una animación mide de {least} a {most} píxeles de ancho y de alto</translation>
    </message>
    <message>
        <source>a film takes up to {most} seconds</source>
        <translation>una animación dura hasta {most} segundos</translation>
    </message>
    <message>
        <source>a line that sums up the others</source>
        <translation>una línea que resume las demás</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>una lista de {count}</translation>
    </message>
    <message>
        <source>a list of {count} numbers</source>
        <translation>una lista de {count} números</translation>
    </message>
    <message>
        <source>a loss is drawn by powers of ten, so both numbers are above 0</source>
        <translation>una pérdida se dibuja por potencias de diez, así que los dos números tienen que ser mayores que 0</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number above {gt}</source>
        <translation>un número mayor que {gt}</translation>
    </message>
    <message>
        <source>a number above {gt} and at most {le}</source>
        <translation>un número mayor que {gt} y como mucho {le}</translation>
    </message>
    <message>
        <source>a number of at least {ge}</source>
        <translation>un número desde {ge}</translation>
    </message>
    <message>
        <source>a number of at least {ge} and below {lt}</source>
        <translation>un número desde {ge} y menor que {lt}</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <source>a pinned run has no scene of its own</source>
        <translation>una ejecución fijada no tiene escena propia</translation>
    </message>
    <message>
        <source>a remark under the table</source>
        <translation>un comentario bajo la tabla</translation>
    </message>
    <message>
        <source>a step asks once; begin another step with “## ”</source>
        <translation>un paso pregunta una sola vez; empieza otro paso con “## ”</translation>
    </message>
    <message>
        <source>a step points at one thing</source>
        <translation>un paso señala una sola cosa</translation>
    </message>
    <message>
        <source>a step that is to be worked out needs no answers</source>
        <translation>un paso que hay que calcular no necesita respuestas</translation>
    </message>
    <message>
        <source>a try is a whole run: expected “until: run ended” above this, and nothing else</source>
        <translation>un intento es una ejecución entera: arriba se esperaba “until: run ended” y nada más</translation>
    </message>
    <message>
        <source>a try takes at most {most} steps: set stop.max_steps</source>
        <translation>un intento tiene como máximo {most} pasos: fija stop.max_steps</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from {ge} to {le}</source>
        <translation>un número entero de {ge} a {le}</translation>
    </message>
    <message>
        <source>a whole number of at least {ge}</source>
        <translation>un número entero desde {ge}</translation>
    </message>
    <message>
        <source>a {name} that begins at {start} cannot be sketched</source>
        <translation>{name} empieza en {start} y así no se puede esbozar</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>across</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>all as one table</source>
        <translation>todas como una sola tabla</translation>
    </message>
    <message>
        <source>all variants are the same; let more numbers vary, or further</source>
        <translation>todas las variantes son iguales; haz variar más números, o entre límites más amplios</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>una lista vacía</translation>
    </message>
    <message>
        <source>an object {braces}</source>
        <translation>un objeto {braces}</translation>
    </message>
    <message>
        <source>an outcome is no number; offer options instead</source>
        <translation>un resultado no es un número; ofrece opciones</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>at step {step} the numbers have left all bounds</source>
        <translation>en el paso {step} los números han rebasado todos los límites</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>blanks and tabs</source>
        <translation>espacios y tabuladores</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>bronce</translation>
    </message>
    <message>
        <source>cannot be read ({why})</source>
        <translation>no se puede leer ({why})</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>cross-entropy (bce) needs targets from 0 to 1, got {found}; others need another loss</source>
        <translation>la entropía cruzada (bce) necesita objetivos de 0 a 1, no {found}; otros necesitan otra pérdida</translation>
    </message>
    <message>
        <source>cross-entropy (bce) needs the sigmoid activation; here it is {activation}</source>
        <translation>la entropía cruzada (bce) necesita la activación sigmoide; aquí es {activation}</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desviación</translation>
    </message>
    <message>
        <source>differs: answer {number} is not right or wrong as the report has it</source>
        <translation>difiere: la respuesta {number} no es correcta o incorrecta como dice el informe</translation>
    </message>
    <message>
        <source>differs: run {run}, record {record}, {name}: {theirs} claimed, {ours} found</source>
        <translation>difiere: ejecución {run}, registro {record}, {name}: {theirs} según el informe, {ours} hallado</translation>
    </message>
    <message>
        <source>differs: {place} is not as it was when the report was written</source>
        <translation>difiere: {place} no está como cuando se escribió el informe</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>drawn from {low} to {high}</source>
        <translation>sorteados de {low} a {high}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>error {value}</source>
        <translation>error {value}</translation>
    </message>
    <message>
        <source>every point here solves it</source>
        <translation>cada punto de aquí la resuelve</translation>
    </message>
    <message>
        <source>expected 1 name, got {found}</source>
        <translation>se esperaba 1 nombre, no {found}</translation>
    </message>
    <message>
        <source>expected 1 number, got {found}</source>
        <translation>se esperaba 1 número, no {found}</translation>
    </message>
    <message>
        <source>expected 1 number, one a sample, got {found}</source>
        <translation>se esperaba 1 número, uno para cada ejemplo, no {found}</translation>
    </message>
    <message>
        <source>expected JSON, got {found}</source>
        <translation>se esperaba JSON, no {found}</translation>
    </message>
    <message>
        <source>expected LOW:HIGH or LOW:HIGH:COUNT, low first, got {values}</source>
        <translation>se esperaba LOW:HIGH o LOW:HIGH:COUNT, el menor primero, no {values}</translation>
    </message>
    <message>
        <source>expected PATH=LOW:HIGH:COUNT, such as strategy.learning_rate=1e-8:1e-3:200</source>
        <translation>se esperaba PATH=LOW:HIGH:COUNT, como strategy.learning_rate=1e-8:1e-3:200</translation>
    </message>
    <message>
        <source>expected a condition such as steps &lt; 100 or outcome = solved, got “{found}”</source>
        <translation>se esperaba una condición como steps &lt; 100 o outcome = solved, no “{found}”</translation>
    </message>
    <message>
        <source>expected a finite number, got {found}</source>
        <translation>se esperaba un número finito, no {found}</translation>
    </message>
    <message>
        <source>expected a finite number, this one is too large</source>
        <translation>se esperaba un número finito; este es demasiado grande</translation>
    </message>
    <message>
        <source>expected a free option and its value, as in “{path} = 1e-6”</source>
        <translation>se esperaba una opción libre y su valor, como en “{path} = 1e-6”</translation>
    </message>
    <message>
        <source>expected a line as “{example}”</source>
        <translation>se esperaba una línea como “{example}”</translation>
    </message>
    <message>
        <source>expected a list, got {found}</source>
        <translation>se esperaba una lista, no {found}</translation>
    </message>
    <message>
        <source>expected a name, got an empty one</source>
        <translation>se esperaba un nombre, y está vacío</translation>
    </message>
    <message>
        <source>expected a number of digits from 1 to 17 after the colon, got “{found}”</source>
        <translation>tras los dos puntos se esperaba un número de cifras de 1 a 17, no “{found}”</translation>
    </message>
    <message>
        <source>expected a number, got {found}</source>
        <translation>se esperaba un número, no {found}</translation>
    </message>
    <message>
        <source>expected a number, got “{found}”</source>
        <translation>se esperaba un número, no “{found}”</translation>
    </message>
    <message>
        <source>expected a path such as strategy.learning_rate or data.inputs[0][1], got {found}</source>
        <translation>se esperaba una ruta como strategy.learning_rate o data.inputs[0][1], no {found}</translation>
    </message>
    <message>
        <source>expected a question after “ask:”</source>
        <translation>se esperaba una pregunta después de “ask:”</translation>
    </message>
    <message>
        <source>expected a range whose width is a finite number</source>
        <translation>se esperaba un intervalo cuya anchura sea un número finito</translation>
    </message>
    <message>
        <source>expected a row of 1 number, got {found}</source>
        <translation>se esperaba una fila de 1 número, no {found}</translation>
    </message>
    <message>
        <source>expected a row of numbers, such as [256, 212]</source>
        <translation>se esperaba una fila de números, como [256, 212]</translation>
    </message>
    <message>
        <source>expected a row of {count} numbers, got {found}</source>
        <translation>se esperaba una fila de {count} números, no {found}</translation>
    </message>
    <message>
        <source>expected a shape, one of {shapes}, got “{found}”</source>
        <translation>se esperaba una forma, una de {shapes}, y hay “{found}”</translation>
    </message>
    <message>
        <source>expected a step of at least {least}, that of the change before, got {found}</source>
        <translation>se esperaba un paso de al menos {least}, el del cambio anterior, no {found}</translation>
    </message>
    <message>
        <source>expected a step, which begins with “## ” and its title</source>
        <translation>se esperaba un paso, que empieza con “## ” y su título</translation>
    </message>
    <message>
        <source>expected a value such as loss, loss@1 or strategy.learning_rate, got “{found}”</source>
        <translation>se esperaba un valor como loss, loss@1 o strategy.learning_rate, no “{found}”</translation>
    </message>
    <message>
        <source>expected a whole number from {ge} to {le}</source>
        <translation>se esperaba un número entero de {ge} a {le}</translation>
    </message>
    <message>
        <source>expected a whole number of at most {le}, got {found}</source>
        <translation>se esperaba un número entero de {le} como mucho, no {found}</translation>
    </message>
    <message>
        <source>expected a whole number of values after the second colon, got {values}</source>
        <translation>tras los segundos dos puntos se esperaba cuántos valores, un número entero, y se encontró {values}</translation>
    </message>
    <message>
        <source>expected a whole number, got {found}</source>
        <translation>se esperaba un número entero, no {found}</translation>
    </message>
    <message>
        <source>expected an answer, or two options or more, as in “- [outcome = solved] It arrives”</source>
        <translation>se esperaba una respuesta, o dos opciones o más, como “- [outcome = solved] Llega”</translation>
    </message>
    <message>
        <source>expected an introduction just where the original has one</source>
        <translation>se esperaba una introducción justo donde la tiene el original</translation>
    </message>
    <message>
        <source>expected at least one row of at least one number</source>
        <translation>se esperaba al menos una fila con al menos un número</translation>
    </message>
    <message>
        <source>expected at least one step above from, got {found}</source>
        <translation>se esperaba al menos un paso por encima de from, y hay {found}</translation>
    </message>
    <message>
        <source>expected at least one value</source>
        <translation>se esperaba al menos un valor</translation>
    </message>
    <message>
        <source>expected at most the number of samples, {n}, got {found}</source>
        <translation>se esperaba como mucho el número de ejemplos, {n}, no {found}</translation>
    </message>
    <message>
        <source>expected at most {count} steps</source>
        <translation>se esperaban {count} pasos como máximo</translation>
    </message>
    <message>
        <source>expected at most {most} inputs, got {found}</source>
        <translation>se esperaban como mucho {most} entradas, no {found}</translation>
    </message>
    <message>
        <source>expected at most {most} names, got {found}</source>
        <translation>se esperaban {most} nombres como mucho, hay {found}</translation>
    </message>
    <message>
        <source>expected at most {most} samples, got {found}</source>
        <translation>se esperaban como mucho {most} ejemplos, no {found}</translation>
    </message>
    <message>
        <source>expected at most {most}, the steps that are made, got {found}</source>
        <translation>se esperaba como mucho {most}, los pasos que se hacen, y hay {found}</translation>
    </message>
    <message>
        <source>expected each medal to be harder to earn than the one before it</source>
        <translation>cada medalla debería ser más difícil de ganar que la anterior</translation>
    </message>
    <message>
        <source>expected either {uniform} or {values}</source>
        <translation>se esperaba {uniform} o {values}</translation>
    </message>
    <message>
        <source>expected finite numbers, got one with thousands of digits</source>
        <translation>se esperaban números finitos; hay uno con miles de cifras</translation>
    </message>
    <message>
        <source>expected from 1 to {most} values, got 0</source>
        <translation>se esperaban de 1 a {most} valores; hay 0</translation>
    </message>
    <message>
        <source>expected from 1 to {most} values, got more</source>
        <translation>se esperaban de 1 a {most} valores; hay más</translation>
    </message>
    <message>
        <source>expected from, to and step; of these only the seed may have none</source>
        <translation>se esperaban from, to y step; solo la semilla puede no tener ninguno</translation>
    </message>
    <message>
        <source>expected log or linear after the third colon, got {values}</source>
        <translation>tras el tercer signo de dos puntos se espera log o linear, no {values}</translation>
    </message>
    <message>
        <source>expected low &lt; high, got {low} and {high}</source>
        <translation>se esperaba low &lt; high, y hay {low} y {high}</translation>
    </message>
    <message>
        <source>expected low ≤ high, got {low} and {high}</source>
        <translation>se esperaba low ≤ high, no {low} y {high}</translation>
    </message>
    <message>
        <source>expected names of lessons, as in “needs: neuron, scaling”, got “{found}”</source>
        <translation>se esperaban nombres de lecciones, como en “needs: neuron, scaling”, no “{found}”</translation>
    </message>
    <message>
        <source>expected numbers of steps, such as 0, 54 or 0:3</source>
        <translation>se esperaban números de pasos, como 0, 54 o 0:3</translation>
    </message>
    <message>
        <source>expected one answer that is right for this run, got none</source>
        <translation>se esperaba una respuesta correcta para esta ejecución; no hay ninguna</translation>
    </message>
    <message>
        <source>expected one answer that is right for this run, got {count}</source>
        <translation>se esperaba una respuesta correcta para esta ejecución; hay {count}</translation>
    </message>
    <message>
        <source>expected one line “needs: neuron, scaling” between empty lines</source>
        <translation>se esperaba una sola línea “needs: neuron, scaling” entre líneas vacías</translation>
    </message>
    <message>
        <source>expected one of {keys}, got “{found}”</source>
        <translation>se esperaba {keys}, no “{found}”</translation>
    </message>
    <message>
        <source>expected one “said:” and its words under the option that it is for</source>
        <translation>se esperaba un “said:” con su texto bajo la opción a la que corresponde</translation>
    </message>
    <message>
        <source>expected one “{key}:” and its value</source>
        <translation>se esperaba un “{key}:” y su valor</translation>
    </message>
    <message>
        <source>expected options or an answer, not both</source>
        <translation>se esperaban opciones o una respuesta, no las dos cosas</translation>
    </message>
    <message>
        <source>expected outcome = one of {outcomes}, got “{found}”</source>
        <translation>se esperaba outcome = uno de {outcomes}, no “{found}”</translation>
    </message>
    <message>
        <source>expected points whose steps ascend from 0</source>
        <translation>se esperaban puntos cuyos pasos suben desde 0</translation>
    </message>
    <message>
        <source>expected something after “{key}:”</source>
        <translation>se esperaba algo después de “{key}:”</translation>
    </message>
    <message>
        <source>expected text as keys, got {found}</source>
        <translation>se esperaba texto como claves, no {found}</translation>
    </message>
    <message>
        <source>expected text in UTF-8</source>
        <translation>se esperaba texto en UTF-8</translation>
    </message>
    <message>
        <source>expected text, got half a character in {found}</source>
        <translation>se esperaba texto; hay medio carácter en {found}</translation>
    </message>
    <message>
        <source>expected the lesson&apos;s title first, as in “# Guessing”</source>
        <translation>se esperaba primero el título de la lección, como “# Intentos”</translation>
    </message>
    <message>
        <source>expected the name of a preset or of an experiment file first</source>
        <translation>se esperaba primero el nombre de un ejemplo o de un archivo de experimento</translation>
    </message>
    <message>
        <source>expected the number of an option, from 0 to {last}, got {found}</source>
        <translation>se esperaba el número de una opción, de 0 a {last}, se encontró {found}</translation>
    </message>
    <message>
        <source>expected the question&apos;s words on the line after it</source>
        <translation>se esperaban las palabras de la pregunta en la línea siguiente</translation>
    </message>
    <message>
        <source>expected two numbers, the lower one first, got “{low}” and “{high}”</source>
        <translation>se esperaban dos números, el menor primero, y hay “{low}” y “{high}”</translation>
    </message>
    <message>
        <source>expected what may be turned, as in “free: strategy.learning_rate”</source>
        <translation>falta lo que se puede cambiar, como en “free: strategy.learning_rate”</translation>
    </message>
    <message>
        <source>expected {count} names, got {found}</source>
        <translation>se esperaban {count} nombres, no {found}</translation>
    </message>
    <message>
        <source>expected {count} numbers, got {found}</source>
        <translation>se esperaban {count} números, no {found}</translation>
    </message>
    <message>
        <source>expected {count} numbers, one a sample, got {found}</source>
        <translation>se esperaban {count} números, uno para cada ejemplo, no {found}</translation>
    </message>
    <message>
        <source>expected {expected}, got {found}</source>
        <translation>se esperaba {expected}, no {found}</translation>
    </message>
    <message>
        <source>expected {keys} or an empty line before the text</source>
        <translation>se esperaba {keys} o una línea vacía antes del texto</translation>
    </message>
    <message>
        <source>expected {opening} and {closing} around a value, such as {example}</source>
        <translation>se esperaba {opening} y {closing} alrededor de un valor, como {example}</translation>
    </message>
    <message>
        <source>expected “## ” and a title, or text</source>
        <translation>se esperaba “## ” y un título, o texto</translation>
    </message>
    <message>
        <source>expected “- [condition] text” or “after:”</source>
        <translation>se esperaba “- [condición] texto” o “after:”</translation>
    </message>
    <message>
        <source>expected “- [condition] text”, “- [x] text” or “- [ ] text”, got “- {found}”</source>
        <translation>se esperaba “- [condición] texto”, “- [x] texto” o “- [ ] texto”, no “- {found}”</translation>
    </message>
    <message>
        <source>expected “- [shape] text” or “after:”</source>
        <translation>se esperaba “- [forma] texto” o “after:”</translation>
    </message>
    <message>
        <source>expected “- [shape] text”, got “- {found}”</source>
        <translation>se esperaba “- [forma] texto” y hay “- {found}”</translation>
    </message>
    <message>
        <source>expected “4e-6 within 5%” or “0.8 within 0.02”, got “{found}”</source>
        <translation>se esperaba “4e-6 within 5%” o “0.8 within 0.02”, no “{found}”</translation>
    </message>
    <message>
        <source>expected “ask:” and the question before the answer</source>
        <translation>se esperaba “ask:” y la pregunta antes de la respuesta</translation>
    </message>
    <message>
        <source>expected “data.inputs[0][0] = 100..300 step 4” or “seed”, got “{found}”</source>
        <translation>se esperaba “data.inputs[0][0] = 100..300 step 4” o “seed”, y hay “{found}”</translation>
    </message>
    <message>
        <source>expected “needs:” with the same lessons as the original has</source>
        <translation>se esperaba “needs:” con las mismas lecciones que el original</translation>
    </message>
    <message>
        <source>expected “run ended”, “5 steps”, “sweep made”, “seed changed” or “strategy.learning_rate = 1e-6”, got “{found}”</source>
        <translation>se esperaba “run ended”, “5 steps”, “sweep made”, “seed changed” o “strategy.learning_rate = 1e-6”, no “{found}”</translation>
    </message>
    <message>
        <source>expected “seed 0..9” or “strategy.learning_rate 1e-8..1e-4 in 81” after “over”, got “{found}”</source>
        <translation>después de “over” se esperaba “seed 0..9” o “strategy.learning_rate 1e-8..1e-4 in 81”, no “{found}”</translation>
    </message>
    <message>
        <source>expected “sketch loss”, “sketch w1 to step 40” or “sketch w1 between -5 and 5”, got “{found}”</source>
        <translation>se esperaba “sketch loss”, “sketch w1 to step 40” o “sketch w1 between -5 and 5”, y hay “{found}”</translation>
    </message>
    <message>
        <source>expected “steps within 20%”, “loss within 0.5” or “change of loss”, got “{found}”</source>
        <translation>se esperaba “steps within 20%”, “loss within 0.5” o “change of loss”, no “{found}”</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>fill with the column&apos;s mean</source>
        <translation>rellenar con la media de la columna</translation>
    </message>
    <message>
        <source>fill with the column&apos;s median</source>
        <translation>rellenar con la mediana de la columna</translation>
    </message>
    <message>
        <source>g stands for the slopes: g₁ is ∂L/∂w₁, and so on.</source>
        <translation>g representa las pendientes: g₁ es ∂L/∂w₁, y así sucesivamente.</translation>
    </message>
    <message>
        <source>going up and down</source>
        <translation>sube y baja</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>oro</translation>
    </message>
    <message>
        <source>how many values? Say it with a third number, such as {values}:50</source>
        <translation>¿cuántos valores? Dilo con un tercer número, como {values}:50</translation>
    </message>
    <message>
        <source>in “{title}” {reason}</source>
        <translation>en “{title}”: {reason}</translation>
    </message>
    <message>
        <source>in “{title}” {what} is not as in “{known}”</source>
        <translation>en “{title}”, {what} no es como en “{known}”</translation>
    </message>
    <message>
        <source>inputs of these samples: expected {wanted}, as this step has, got {found}</source>
        <translation>entradas de estos ejemplos: se esperaba {wanted}, como en este paso, se obtuvo {found}</translation>
    </message>
    <message>
        <source>it begins at {start}, which is not between these values</source>
        <translation>empieza en {start}, que no está entre estos valores</translation>
    </message>
    <message>
        <source>it has {size} MB, and no more than {most} MB are read</source>
        <translation>tiene {size} MB, y no se leen más de {most} MB</translation>
    </message>
    <message>
        <source>it is a device and not a file</source>
        <translation>es un dispositivo y no un archivo</translation>
    </message>
    <message>
        <source>it is a pipe and not a file</source>
        <translation>es una tubería y no un archivo</translation>
    </message>
    <message>
        <source>it is a socket and not a file</source>
        <translation>es un socket y no un archivo</translation>
    </message>
    <message>
        <source>it is not known where {name} will go; say between which values, as in “sketch {name} between -5 and 5”</source>
        <translation>no se sabe adónde irá {name}; di entre qué valores, como en “sketch {name} between -5 and 5”</translation>
    </message>
    <message>
        <source>join the units to the names</source>
        <translation>añadir las unidades a los nombres</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>conservarla</translation>
    </message>
    <message>
        <source>known slips that give a right number: up to {count} a sheet; more samples, or a bias, help</source>
        <translation>errores conocidos que dan un número correcto: hasta {count} por hoja; más ejemplos, o un sesgo, ayudan</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>mayor error</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>omitirla</translation>
    </message>
    <message>
        <source>leave the dates out</source>
        <translation>omitir las fechas</translation>
    </message>
    <message>
        <source>leave the units out</source>
        <translation>omitir las unidades</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>omitir estas filas</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>omitida a mano</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>primer miembro</translation>
    </message>
    <message>
        <source>level</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>line {line} is data</source>
        <translation>la línea {line} son datos</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <source>lowest loss</source>
        <translation>menor pérdida</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean(e²)</source>
        <translation>media(e²)</translation>
    </message>
    <message>
        <source>mean(e²) / 2</source>
        <translation>media(e²) / 2</translation>
    </message>
    <message>
        <source>mean(|e|)</source>
        <translation>media(|e|)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>más celdas que columnas</translation>
    </message>
    <message>
        <source>name the samples first, as in “unseen: other.neuron”</source>
        <translation>nombra antes los ejemplos, como en “unseen: other.neuron”</translation>
    </message>
    <message>
        <source>names in line {line}</source>
        <translation>nombres en la línea {line}</translation>
    </message>
    <message>
        <source>neuron;gradient descent;learning;perceptron;</source>
        <translation>neurona;descenso del gradiente;aprendizaje;perceptrón;</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no bundled experiment has these samples; they need a file beside the lesson: save it first, then take the bench again</source>
        <translation>ningún experimento incluido tiene estos datos; necesitan un archivo junto a la lección: guárdala primero y luego toma otra vez el montaje</translation>
    </message>
    <message>
        <source>no names; this line is data</source>
        <translation>sin nombres; esta línea son datos</translation>
    </message>
    <message>
        <source>no report of Neuron Lab is attached to this PDF</source>
        <translation>este PDF no lleva adjunto ningún informe de Neuron Lab</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none of these runs is solved</source>
        <translation>ninguna de estas ejecuciones queda resuelta</translation>
    </message>
    <message>
        <source>none of {count} draws ends as the original does, in as many lines; let numbers vary less</source>
        <translation>ninguno de los {count} sorteos termina como el original, en las mismas líneas; haz variar menos los números</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>nothing varies here; say what, as in {example}</source>
        <translation>aquí no varía nada; di qué, como en {example}</translation>
    </message>
    <message>
        <source>numpy: the same numbers, bit for bit</source>
        <translation>numpy: los mismos números, bit a bit</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>off (`null`)</source>
        <translation>desactivado (`null`)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>one column of numbers with a decimal comma</source>
        <translation>una columna de números con coma decimal</translation>
    </message>
    <message>
        <source>one input has to stay; change its numbers instead</source>
        <translation>tiene que quedar una entrada; cambia sus números</translation>
    </message>
    <message>
        <source>one of {first} or {last}</source>
        <translation>uno de {first} o {last}</translation>
    </message>
    <message>
        <source>one row has to stay; change its numbers instead</source>
        <translation>tiene que quedar una fila; cambia sus números</translation>
    </message>
    <message>
        <source>only {different} variants differ, after these they repeat; let more numbers vary, or further</source>
        <translation>solo {different} variantes son distintas, después se repiten; haz variar más números, o entre límites más amplios</translation>
    </message>
    <message>
        <source>out of steps</source>
        <translation>pasos agotados</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>par earns no {medal}; here it is {value}</source>
        <translation>el par no gana {medal}; aquí es {value}</translation>
    </message>
    <message>
        <source>parted by {mark}: {cells}</source>
        <translation>separadas por {mark}: {cells}</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalización</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>reading it would take {needed} MB of memory, and no more than {most} MB are taken</source>
        <translation>leerlo ocuparía {needed} MB de memoria, y no se ocupan más de {most} MB</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>rows beyond the first {n}</source>
        <translation>filas después de las primeras {n}</translation>
    </message>
    <message>
        <source>scikit-learn counts this penalty in another way; it can be written for numpy</source>
        <translation>scikit-learn calcula esta penalización de otra manera; se puede escribir para numpy</translation>
    </message>
    <message>
        <source>scikit-learn does not learn by this strategy; it can be written for numpy</source>
        <translation>scikit-learn no aprende con esta estrategia; se puede escribir para numpy</translation>
    </message>
    <message>
        <source>scikit-learn learns from one sample a step; set the batch to 1</source>
        <translation>scikit-learn aprende de un ejemplo en cada paso; pon el lote en 1</translation>
    </message>
    <message>
        <source>scikit-learn learns with the identity, or with a sigmoid and cross-entropy alone; this neuron can be written for numpy</source>
        <translation>scikit-learn solo aprende con la identidad, o con sigmoide y entropía cruzada; esta neurona se puede escribir para numpy</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s bias is 0 or it learns; let it learn, or write it for numpy</source>
        <translation>en scikit-learn el sesgo es 0 o aprende; deja que aprenda o escríbelo para numpy</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s classifier needs targets that are 0 or 1</source>
        <translation>el clasificador de scikit-learn necesita objetivos que sean 0 o 1</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s stochastic gradient descent knows no other optimizer than the plain one</source>
        <translation>el descenso de gradiente estocástico de scikit-learn no conoce más optimizador que el simple</translation>
    </message>
    <message>
        <source>scikit-learn: to about nine digits</source>
        <translation>scikit-learn: hasta unas nueve cifras</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>véase más abajo</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y coma</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>plata</translation>
    </message>
    <message>
        <source>slope for z &gt; 0</source>
        <translation>pendiente si z &gt; 0</translation>
    </message>
    <message>
        <source>slope for z ≤ 0</source>
        <translation>pendiente si z ≤ 0</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>something else than a number</source>
        <translation>algo que no es un número</translation>
    </message>
    <message>
        <source>something unexpected happened: {what}</source>
        <translation>ocurrió algo inesperado: {what}</translation>
    </message>
    <message>
        <source>spaced by equal factors (log), values begin above 0, got {values}</source>
        <translation>con factores iguales (log), los valores empiezan por encima de 0, no {values}</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>estancada</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>step {value}</source>
        <translation>paso {value}</translation>
    </message>
    <message>
        <source>steps: expected {wanted}, got {got}</source>
        <translation>pasos: se esperaba {wanted}, se obtuvo {got}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>take days since the first date</source>
        <translation>tomar los días desde la primera fecha</translation>
    </message>
    <message>
        <source>take odd words as missing</source>
        <translation>tomar las palabras raras como faltantes</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>target loss reached</source>
        <translation>pérdida objetivo alcanzada</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>texts like the others</source>
        <translation>textos como los demás</translation>
    </message>
    <message>
        <source>texts, no numbers</source>
        <translation>textos, no números</translation>
    </message>
    <message>
        <source>the best value, {value},</source>
        <translation>el mejor valor, {value},</translation>
    </message>
    <message>
        <source>the day comes first</source>
        <translation>el día va primero</translation>
    </message>
    <message>
        <source>the first step must not come after the last</source>
        <translation>el primer paso no puede ir después del último</translation>
    </message>
    <message>
        <source>the first step needs a setup, such as “setup: opening”</source>
        <translation>el primer paso necesita un setup, como “setup: opening”</translation>
    </message>
    <message>
        <source>the gap is not known here: it is of yes and no, and of weights other than 0</source>
        <translation>la distancia (gap) no se conoce aquí: es la de sí y no, y con pesos distintos de 0</translation>
    </message>
    <message>
        <source>the goal, {value},</source>
        <translation>la meta, {value},</translation>
    </message>
    <message>
        <source>the key &quot;format&quot; is missing; this Neuron Lab reads format {format}</source>
        <translation>falta la clave &quot;format&quot;; este Neuron Lab lee el formato {format}</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing</source>
        <translation>falta la clave &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>la clave {key} está dos veces en un objeto</translation>
    </message>
    <message>
        <source>the lists nest too deeply for an experiment</source>
        <translation>las listas están demasiado anidadas para un experimento</translation>
    </message>
    <message>
        <source>the month comes first</source>
        <translation>el mes va primero</translation>
    </message>
    <message>
        <source>the name &quot;{name}&quot; is taken; every column needs its own</source>
        <translation>el nombre &quot;{name}&quot; ya se usa; cada columna necesita el suyo</translation>
    </message>
    <message>
        <source>the names once more</source>
        <translation>los nombres otra vez</translation>
    </message>
    <message>
        <source>the report tells of no run</source>
        <translation>el informe no habla de ninguna ejecución</translation>
    </message>
    <message>
        <source>the run ends at step {end}, so there is no step {step}</source>
        <translation>la ejecución termina en el paso {end}, así que no hay paso {step}</translation>
    </message>
    <message>
        <source>the run has no step {step}; its last is {last}</source>
        <translation>la ejecución no tiene paso {step}; el último es {last}</translation>
    </message>
    <message>
        <source>the sheet “{sheet}”</source>
        <translation>la hoja “{sheet}”</translation>
    </message>
    <message>
        <source>the step activation has no slope to descend; use the perceptron rule, or another activation</source>
        <translation>la activación escalón no tiene pendiente que bajar; usa la regla del perceptrón u otra activación</translation>
    </message>
    <message>
        <source>the table in line {line}</source>
        <translation>la tabla de la línea {line}</translation>
    </message>
    <message>
        <source>the target has to stay; choose cells of the inputs to remove</source>
        <translation>el objetivo tiene que quedarse; elige celdas de las entradas que se van a quitar</translation>
    </message>
    <message>
        <source>the two directions need two different options</source>
        <translation>las dos direcciones necesitan dos opciones distintas</translation>
    </message>
    <message>
        <source>the {name} is not known here: accuracy, precision and recall are of two classes, r2, rmse and mae of other targets</source>
        <translation>{name} no se conoce aquí: accuracy, precision y recall son de dos clases, r2, rmse y mae de otros objetivos</translation>
    </message>
    <message>
        <source>the {name} of this experiment is not known; it is where the loss is quadratic</source>
        <translation>el {name} de este experimento no se conoce; solo se conoce donde la pérdida es cuadrática</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>teoría</translation>
    </message>
    <message>
        <source>there are no names here; write one a line</source>
        <translation>aquí no hay nombres; escribe uno por línea</translation>
    </message>
    <message>
        <source>there is an “after:” above; go on with a paragraph</source>
        <translation>ya hay un “after:” arriba; sigue con un párrafo</translation>
    </message>
    <message>
        <source>there is no control “{name}”; known are {names}, and options by their path</source>
        <translation>no hay ningún control “{name}”; se conocen {names}, y las opciones por su ruta</translation>
    </message>
    <message>
        <source>there is no lesson “{name}”; known are {names}</source>
        <translation>no hay ninguna lección “{name}”; las conocidas son {names}</translation>
    </message>
    <message>
        <source>there is no number at {path} in this experiment</source>
        <translation>en este experimento no hay ningún número en {path}</translation>
    </message>
    <message>
        <source>there is no preset “{name}” ({presets}), and no file to read ({why})</source>
        <translation>no hay ningún ejemplo “{name}” ({presets}), ni un archivo que leer ({why})</translation>
    </message>
    <message>
        <source>there is no step {step} to work out; the run has {steps}</source>
        <translation>no hay un paso {step} que calcular; la ejecución tiene {steps}</translation>
    </message>
    <message>
        <source>there is no such place in this experiment</source>
        <translation>no hay tal lugar en este experimento</translation>
    </message>
    <message>
        <source>there is no {name} in this experiment</source>
        <translation>en este experimento no hay {name}</translation>
    </message>
    <message>
        <source>there is no “{path}” here; known are {names}, and options such as stop.tolerance</source>
        <translation>aquí no hay “{path}”; se conocen {names}, y opciones como stop.tolerance</translation>
    </message>
    <message>
        <source>there is no “{path}” in this experiment</source>
        <translation>en este experimento no hay “{path}”</translation>
    </message>
    <message>
        <source>there is no “{path}” in this experiment that could be turned</source>
        <translation>en este experimento no hay ningún “{path}” que se pueda cambiar</translation>
    </message>
    <message>
        <source>there is nothing to compare a sketch with: the run has made no step</source>
        <translation>no hay nada con que comparar un esbozo: la ejecución no ha dado ningún paso</translation>
    </message>
    <message>
        <source>there is room for {most} inputs; this would make {n}</source>
        <translation>caben {most} entradas; así serían {n}</translation>
    </message>
    <message>
        <source>there is room for {most} samples; this would make {n}</source>
        <translation>caben {most} ejemplos; así serían {n}</translation>
    </message>
    <message>
        <source>these are {found} input numbers, and a program holds {most} at most; take fewer samples</source>
        <translation>son {found} números de entrada, y un programa admite {most} como máximo; toma menos ejemplos</translation>
    </message>
    <message>
        <source>these numbers lead to samples that are too large; use smaller ones</source>
        <translation>estos números dan ejemplos demasiado grandes; usa otros menores</translation>
    </message>
    <message>
        <source>this file was written by a newer Neuron Lab, in format {newer}; this one reads {format}</source>
        <translation>este archivo lo escribió un Neuron Lab más nuevo, en el formato {newer}; este lee el {format}</translation>
    </message>
    <message>
        <source>this is no report of Neuron Lab</source>
        <translation>esto no es un informe de Neuron Lab</translation>
    </message>
    <message>
        <source>this is no report of Neuron Lab: it is not UTF-8 text</source>
        <translation>esto no es un informe de Neuron Lab: no es texto UTF-8</translation>
    </message>
    <message>
        <source>this is no text; export the list of names as CSV</source>
        <translation>esto no es texto; exporta la lista de nombres como CSV</translation>
    </message>
    <message>
        <source>this is not a JSON document (the text is not UTF-8)</source>
        <translation>esto no es un documento JSON (el texto no es UTF-8)</translation>
    </message>
    <message>
        <source>this is not a JSON document ({what}, line {line}, column {column})</source>
        <translation>esto no es un documento JSON ({what}, línea {line}, columna {column})</translation>
    </message>
    <message>
        <source>this run ends at step {steps}, so there is no {name}@{step}</source>
        <translation>esta ejecución termina en el paso {steps}, así que no hay {name}@{step}</translation>
    </message>
    <message>
        <source>this turns “{path}” back, which a step before let the learner change; set it by name if that is meant</source>
        <translation>esto devuelve “{path}” a su valor, que un paso anterior dejaba cambiar; si es lo que quieres, ponlo por su nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>turning down</source>
        <translation>empieza a bajar</translation>
    </message>
    <message>
        <source>turning up</source>
        <translation>empieza a subir</translation>
    </message>
    <message>
        <source>two files are called {name}; rename one</source>
        <translation>dos archivos se llaman {name}; cambia el nombre de uno</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>menos de {number}</translation>
    </message>
    <message>
        <source>unknown key {key}; known here: {keys}</source>
        <translation>clave desconocida: {key}; aquí se conocen: {keys}</translation>
    </message>
    <message>
        <source>unknown key “{key}”; known here: {keys}</source>
        <translation>clave desconocida: “{key}”; aquí se conocen: {keys}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>verified: {runs}, bit for bit</source>
        <translation>verificado: {runs}, bit a bit</translation>
    </message>
    <message>
        <source>verified: {runs}, to {digits} digits, as engine {theirs} made them and this one is {ours}</source>
        <translation>verificado: {runs}, hasta {digits} cifras, pues las hizo el motor {theirs} y este es el {ours}</translation>
    </message>
    <message>
        <source>what is set up draws the target as it is</source>
        <translation>lo preparado dibuja ya el objetivo</translation>
    </message>
    <message>
        <source>what is set up is good enough as it is: {value}</source>
        <translation>lo preparado ya es suficiente: {value}</translation>
    </message>
    <message>
        <source>what the lesson says to do does not count: {why}</source>
        <translation>lo que indica la lección no cuenta: {why}</translation>
    </message>
    <message>
        <source>what the report says to machines is damaged: it is no JSON</source>
        <translation>lo que el informe dice a las máquinas está dañado: no es JSON</translation>
    </message>
    <message>
        <source>whole,</source>
        <translation>entero,</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>your sketch</source>
        <translation>tu esbozo</translation>
    </message>
    <message>
        <source>z if z &gt; 0, else {leak}·z</source>
        <translation>z si z &gt; 0; si no, {leak}·z</translation>
    </message>
    <message>
        <source>{better} is about the fastest rate; more than {limit} would diverge.</source>
        <translation>{better} es aproximadamente la tasa más rápida; más de {limit} divergiría.</translation>
    </message>
    <message>
        <source>{better} would need about {better_steps}; more than {limit} would diverge.</source>
        <translation>{better} necesitaría unos {better_steps}; más de {limit} divergiría.</translation>
    </message>
    <message>
        <source>{cell} is {value}</source>
        <translation>{cell} es {value}</translation>
    </message>
    <message>
        <source>{count} answers are to another lesson</source>
        <translation>{count} respuestas son de otra lección</translation>
    </message>
    <message>
        <source>{count} more are not told of here.</source>
        <translation>Hay {count} más que no se describen aquí.</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} ejecuciones</translation>
    </message>
    <message>
        <source>{digits} digits</source>
        <translation>{digits} cifras</translation>
    </message>
    <message>
        <source>{encoding}, which makes it {letters}</source>
        <translation>{encoding}, que lo convierte en {letters}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. Choose another folder or name.</source>
        <translation>No se puede escribir {file}: {why}. Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}</source>
        <translation>{file} está dañado: {why}</translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>{file} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{first} Within quotes, a quote is written as {quote}.</source>
        <translation>{first} Entre comillas, una comilla se escribe {quote}.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{found} cannot change during a run; here these can: {paths}</source>
        <translation>{found} no puede cambiar durante una ejecución; aquí pueden: {paths}</translation>
    </message>
    <message>
        <source>{key} needs format {format}, got 1</source>
        <translation>{key} necesita el formato {format}, no 1</translation>
    </message>
    <message>
        <source>{loss}, lowest {best} at step {step}</source>
        <translation>{loss}, la más baja {best} en el paso {step}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{mean} mean, {largest} at most</source>
        <translation>{mean} de media, {largest} como máximo</translation>
    </message>
    <message>
        <source>{name} fell from {first} to {last}.</source>
        <translation>{name} bajó de {first} a {last}.</translation>
    </message>
    <message>
        <source>{name} is {last} at the best guess.</source>
        <translation>En el mejor intento, {name} vale {last}.</translation>
    </message>
    <message>
        <source>{name} passes {level} again and again, first at step {first}, last at step {last}.</source>
        <translation>{name} cruza {level} una y otra vez, primero en el paso {first}, por último en el paso {last}.</translation>
    </message>
    <message>
        <source>{name} passes {level} at step {steps}.</source>
        <translation>{name} cruza {level} en el paso {steps}.</translation>
    </message>
    <message>
        <source>{name} passes {level} at steps {steps}.</source>
        <translation>{name} cruza {level} en los pasos {steps}.</translation>
    </message>
    <message>
        <source>{name} rose from {first} to {last}.</source>
        <translation>{name} subió de {first} a {last}.</translation>
    </message>
    <message>
        <source>{name} stayed at {last}.</source>
        <translation>{name} se quedó en {last}.</translation>
    </message>
    <message>
        <source>{name} went from {first} beyond all numbers.</source>
        <translation>{name} pasó de {first} más allá de todo número.</translation>
    </message>
    <message>
        <source>{name} went from {first} to {last}, to and fro on the way.</source>
        <translation>{name} pasó de {first} a {last}, con idas y vueltas por el camino.</translation>
    </message>
    <message>
        <source>{name}, by {loss}</source>
        <translation>{name}, según {loss}</translation>
    </message>
    <message>
        <source>{name}: lowest {low} at step {there}, highest {high} at step {here}.</source>
        <translation>{name}: mínimo {low} en el paso {there}, máximo {high} en el paso {here}.</translation>
    </message>
    <message>
        <source>{number} and more</source>
        <translation>{number} y más</translation>
    </message>
    <message>
        <source>{number} has no unknown beside it, such as {number}x</source>
        <translation>{number} no tiene una incógnita al lado, como {number}x</translation>
    </message>
    <message>
        <source>{number} is not what was written there</source>
        <translation>{number} no es lo que se escribió ahí</translation>
    </message>
    <message>
        <source>{number} is too large; the largest number is about 1.8e308</source>
        <translation>{number} es demasiado grande; el mayor número es aproximadamente 1.8e308</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} columnas</translation>
    </message>
    <message>
        <source>{n} inputs are chosen, and a neuron has at most {most} here. Choose fewer.</source>
        <translation>Se han elegido {n} entradas, y una neurona tiene aquí {most} como máximo. Elige menos.</translation>
    </message>
    <message>
        <source>{n} left out because a text or the target is missing.</source>
        <translation>Se omiten {n} porque falta un texto o el objetivo.</translation>
    </message>
    <message>
        <source>{n} left out because a value is missing or is no number.</source>
        <translation>Se omiten {n} porque falta un valor o no es un número.</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>{n} samples</source>
        <translation>{n} ejemplos</translation>
    </message>
    <message>
        <source>{n} with fewer cells than columns: what is not there counts as missing.</source>
        <translation>{n} con menos celdas que columnas: lo que no está cuenta como faltante.</translation>
    </message>
    <message>
        <source>{n} with more than {width} cells left out, such as line {line} with {cells}.</source>
        <translation>Se omiten {n} con más de {width} celdas, como la línea {line} con {cells}.</translation>
    </message>
    <message>
        <source>{n} with the names once more left out.</source>
        <translation>Se omiten {n} con los nombres otra vez.</translation>
    </message>
    <message>
        <source>{outcome} at step {step}, loss {loss}</source>
        <translation>{outcome} en el paso {step}, pérdida {loss}</translation>
    </message>
    <message>
        <source>{path} varies already</source>
        <translation>{path} ya varía</translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <source>{rate} is a little more than the largest stable rate, {limit}.</source>
        <translation>{rate} es un poco más que la mayor tasa estable, {limit}.</translation>
    </message>
    <message>
        <source>{rate} is {times} times the largest stable rate, {limit}.</source>
        <translation>{rate} es {times} veces la mayor tasa estable, {limit}.</translation>
    </message>
    <message>
        <source>{runs} runs of up to {steps} steps take too long; ask for fewer, or set stop.max_steps lower</source>
        <translation>{runs} ejecuciones de hasta {steps} pasos tardan demasiado; pide menos o pon stop.max_steps más bajo</translation>
    </message>
    <message>
        <source>{sentence} In all, {count} rows ask for more than it can give.</source>
        <translation>{sentence} En total, {count} filas piden más de lo que puede dar.</translation>
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
        <translation>{setting} desde el paso {step}</translation>
    </message>
    <message>
        <source>{side} × {side} points, for there are many samples</source>
        <translation>{side} × {side} puntos, pues hay muchos ejemplos</translation>
    </message>
    <message>
        <source>{symbols}: as you found them in the step before</source>
        <translation>{symbols}: como los hallaste en el paso anterior</translation>
    </message>
    <message>
        <source>{symbol} is {name}</source>
        <translation>{symbol} es {name}</translation>
    </message>
    <message>
        <source>{symbol} of step {step}</source>
        <translation>{symbol} del paso {step}</translation>
    </message>
    <message>
        <source>{symbol} of step {step}, sample {sample}</source>
        <translation>{symbol} del paso {step}, ejemplo {sample}</translation>
    </message>
    <message>
        <source>{value} (fixed)</source>
        <translation>{value} (fijo)</translation>
    </message>
    <message>
        <source>{value} (learned)</source>
        <translation>{value} (aprendido)</translation>
    </message>
    <message>
        <source>{value} fixed</source>
        <translation>{value} fijo</translation>
    </message>
    <message>
        <source>{value} learned</source>
        <translation>{value} aprendido</translation>
    </message>
    <message>
        <source>{verified}; answers cannot be proved, only that they fit the runs</source>
        <translation>{verified}; las respuestas no se pueden probar, solo que encajan con las ejecuciones</translation>
    </message>
    <message>
        <source>{where}: {what}. Click or press Enter to open the run.</source>
        <translation>{where}: {what}. Haz clic o pulsa Intro para abrir la ejecución.</translation>
    </message>
    <message>
        <source>{who} wins. Loss evaluations: {cost}.</source>
        <translation>Gana {who}. Evaluaciones de la pérdida: {cost}.</translation>
    </message>
    <message>
        <source>Σ is the sum over all samples, n is how many there are.</source>
        <translation>Σ es la suma de todos los ejemplos, n es cuántos hay.</translation>
    </message>
    <message>
        <source>β₁ and β₂ are swapped.</source>
        <translation>β₁ y β₂ están cambiadas.</translation>
    </message>
    <message>
        <source>η {value}</source>
        <translation>η {value}</translation>
    </message>
    <message>
        <source>“answer: {shape}” is not so; here it {found}</source>
        <translation>“answer: {shape}” no es así; aquí es “{found}”</translation>
    </message>
    <message>
        <source>“par: {par}” is not so; here it is {value}</source>
        <translation>“par: {par}” no es así; aquí es {value}</translation>
    </message>
    <message>
        <source>“{claim}” is not so; here it is {value}</source>
        <translation>“{claim}” no es así; aquí es {value}</translation>
    </message>
    <message>
        <source>“{file}” is there already; choose another folder</source>
        <translation>“{file}” ya existe; elige otra carpeta</translation>
    </message>
    <message>
        <source>“{key}:” belongs above the text of its step</source>
        <translation>“{key}:” va encima del texto de su paso</translation>
    </message>
    <message>
        <source>“{key}:” belongs above “after:”</source>
        <translation>“{key}:” va encima de “after:”</translation>
    </message>
    <message>
        <source>“{key}:” belongs above “exercise:”</source>
        <translation>“{key}:” va por encima de “exercise:”</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”. Expected: {values}.</source>
        <translation>“{key}” no puede ser “{value}”. Se esperaba: {values}.</translation>
    </message>
    <message>
        <source>“{key}” is nothing that is decided in reading a table. There are: {keys}.</source>
        <translation>“{key}” no se decide al leer una tabla. Hay: {keys}.</translation>
    </message>
    <message>
        <source>“{letter}” does not fit here; write sums such as 2a − 3b</source>
        <translation>“{letter}” no encaja aquí; escribe sumas como 2a − 3b</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be target and input at once.</source>
        <translation>“{name}” no puede ser objetivo y entrada a la vez.</translation>
    </message>
    <message>
        <source>“{name}” goes from 0 to 1: learn it as a probability, with sigmoid, cross-entropy and a bias.</source>
        <translation>“{name}” va de 0 a 1: aprenderlo como probabilidad, con sigmoide, entropía cruzada y sesgo.</translation>
    </message>
    <message>
        <source>“{name}” goes from {low} to {high}, and cross-entropy needs targets from 0 to 1: take the mean squared error instead.</source>
        <translation>“{name}” va de {low} a {high}, y la entropía cruzada necesita objetivos de 0 a 1: tomar el error cuadrático medio.</translation>
    </message>
    <message>
        <source>“{name}” has dates, which are no numbers.</source>
        <translation>“{name}” tiene fechas, que no son números.</translation>
    </message>
    <message>
        <source>“{name}” has no numbers, nor texts that could be classes.</source>
        <translation>“{name}” no tiene números, ni textos que puedan ser clases.</translation>
    </message>
    <message>
        <source>“{name}” has pairs of numbers in one cell, which are texts here.</source>
        <translation>“{name}” tiene pares de números en una celda, que aquí son textos.</translation>
    </message>
    <message>
        <source>“{name}” is a word, not a number</source>
        <translation>“{name}” es una palabra, no un número</translation>
    </message>
    <message>
        <source>“{name}” is a word, not a number; offer options instead</source>
        <translation>“{name}” es una palabra, no un número; ofrece opciones</translation>
    </message>
    <message>
        <source>“{name}” is a word, so it has no {over}</source>
        <translation>“{name}” es una palabra, así que no tiene {over}</translation>
    </message>
    <message>
        <source>“{name}” is not a step&apos;s own, so it takes no @{step}</source>
        <translation>“{name}” no es propio de un paso, así que no lleva @{step}</translation>
    </message>
    <message>
        <source>“{name}” is not as this step has it.</source>
        <translation>“{name}” no está como lo tiene este paso.</translation>
    </message>
    <message>
        <source>“{name}” is not beside the lesson, below it or one folder up; a lesson uses no other files</source>
        <translation>“{name}” no está junto a la lección, por debajo ni una carpeta más arriba; una lección no usa otros archivos</translation>
    </message>
    <message>
        <source>“{name}” is taken as days since the first date, with the day first in {cell}; it could be the month.</source>
        <translation>“{name}” se toma como días desde la primera fecha, con el día primero en {cell}; podría ser el mes.</translation>
    </message>
    <message>
        <source>“{name}” is taken as days since the first date.</source>
        <translation>“{name}” se toma como días desde la primera fecha.</translation>
    </message>
    <message>
        <source>“{name}” is taken as texts.</source>
        <translation>“{name}” se toma como textos.</translation>
    </message>
    <message>
        <source>“{name}” says nothing of samples; known are {names}</source>
        <translation>“{name}” no dice nada de ejemplos; se conocen {names}</translation>
    </message>
    <message>
        <source>“{shape}” has an option above</source>
        <translation>“{shape}” ya tiene una opción más arriba</translation>
    </message>
    <message>
        <source>“{text}” is not a finite number; type one such as {example}</source>
        <translation>“{text}” no es un número finito; escribe uno como {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a number; type one such as {example} or 1e-3</source>
        <translation>“{text}” no es un número; escribe uno como {example} o 1e-3</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write decimals with a point, such as 1.5</source>
        <translation>“{text}” no es un número; escribe los decimales con punto, como 1.5</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <translation>“{text}” no es un número entero</translation>
    </message>
    <message>
        <source>“{text}” is too large; the largest number is about 1.8e308</source>
        <translation>“{text}” es demasiado grande; el mayor número es aproximadamente 1.8e308</translation>
    </message>
    <message>
        <source>“{text}” may mean {small} or {large}; write it without the point</source>
        <translation>“{text}” puede significar {small} o {large}; escríbelo sin el punto</translation>
    </message>
    <message>
        <source>… and one more weight</source>
        <translation>… y un peso más</translation>
    </message>
    <message>
        <source>… and {count} more weights</source>
        <translation>… y {count} pesos más</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} más</translation>
    </message>
    <message>
        <source>−mean(y ln a + (1−y) ln(1−a))</source>
        <translation>−media(y ln a + (1−y) ln(1−a))</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ acertada</translation>
    </message>
    <message>
        <source>✓ {medal}</source>
        <translation>✓ {medal}</translation>
    </message>
    <message>
        <source>✗ not right</source>
        <translation>✗ no acertada</translation>
    </message>
    <message>
        <source>✗ right in its shape, not in its size</source>
        <translation>✗ acertada en la forma, no en el tamaño</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Neuron Lab</source>
        <translation>Acerca de Neuron Lab</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para un informe</translation>
    </message>
    <message>
        <source>Copy the versions and settings that help to find a fault; no names or paths.</source>
        <translation>Copiar las versiones y los ajustes que ayudan a encontrar un fallo; sin nombres ni rutas.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Engine {number}: it rises whenever a run would come out otherwise, be it by one bit.</source>
        <translation>Motor {number}: el número sube en cuanto una ejecución saldría de otra manera, aunque sea en un bit.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Abrir la carpeta: {name}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>{folder} cannot be opened from here</source>
        <translation>{folder} no se puede abrir desde aquí</translation>
    </message>
</context>
<context>
    <name>AllPlots</name>
    <message>
        <source>No plot is open. Open one in the View menu.</source>
        <translation>No hay ninguna gráfica abierta. Abre una en el menú Ver.</translation>
    </message>
    <message>
        <source>Print p&amp;lots…</source>
        <translation>&amp;Imprimir gráficas…</translation>
    </message>
    <message>
        <source>Print the plots in sight on one page.</source>
        <translation>Imprimir las gráficas a la vista en una página.</translation>
    </message>
    <message>
        <source>Save pict&amp;ure of all plots…</source>
        <translation>Guardar i&amp;magen de las gráficas…</translation>
    </message>
    <message>
        <source>Write the plots in sight, as PNG, SVG or PDF.</source>
        <translation>Escribir las gráficas a la vista como PNG, SVG o PDF.</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>gráficas</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>&amp;Begin again at the end</source>
        <translation>Volver a &amp;empezar al final</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Choose what is to be seen.</source>
        <translation>Elige qué se ha de ver.</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Exportar animación</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Frames: {count}.</source>
        <translation>Fotogramas: {count}.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>What is seen:</source>
        <translation>Lo que se ve:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>it went another way</source>
        <translation>ocurrió otra cosa</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>tu predicción</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Texto de tamaño n&amp;ormal</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Give all type its usual size.</source>
        <translation>Dar a todo el texto su tamaño habitual.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Make all type larger.</source>
        <translation>Agrandar todo el texto.</translation>
    </message>
    <message>
        <source>Make all type smaller.</source>
        <translation>Reducir todo el texto.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>Black</name>
    <message>
        <source>Black screen; any key takes it away</source>
        <translation>Pantalla negra; cualquier tecla la quita</translation>
    </message>
</context>
<context>
    <name>BlankRow</name>
    <message>
        <source>, sample {number}</source>
        <translation>, ejemplo {number}</translation>
    </message>
    <message>
        <source>Shown.</source>
        <translation>Mostrado.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>{title}   step {step}, loss {loss}</source>
        <translation>{title}   paso {step}, pérdida {loss}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Plot: {title}</source>
        <translation>Gráfica: {title}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Nada coincide; prueba otra palabra.</translation>
    </message>
    <message>
        <source>Search keys and words</source>
        <translation>Buscar teclas y palabras</translation>
    </message>
</context>
<context>
    <name>CheckedField</name>
    <message>
        <source>{sentence}. {value} stays in force.</source>
        <translation>{sentence}. Sigue valiendo {value}.</translation>
    </message>
</context>
<context>
    <name>ColorScale</name>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation>Colores de {low} a {high}</translation>
    </message>
    <message>
        <source>Scale of colours</source>
        <translation>Escala de colores</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>&amp;Inputs</source>
        <translation>&amp;Entradas</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>A column of texts makes several inputs: 1 where its text stands, else 0.</source>
        <translation>Una columna de textos da varias entradas: 1 donde está su texto; si no, 0.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Counts as &amp;1, all others as 0</source>
        <translation>Cuenta como &amp;1; los demás, como 0</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Text that counts as 1</source>
        <translation>Texto que cuenta como 1</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>different texts: {n} ({texts})</source>
        <translation>textos distintos: {n} ({texts})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>more than {n} texts, no use here</source>
        <translation>más de {n} textos, inútil aquí</translation>
    </message>
    <message>
        <source>names of rows</source>
        <translation>nombres de filas</translation>
    </message>
    <message>
        <source>no number: {n}, such as “{cell}” on line {line}</source>
        <translation>no es número: {n}, como “{cell}” en la línea {line}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} sin valor</translation>
    </message>
</context>
<context>
    <name>CompareController</name>
    <message>
        <source>&amp;Pin this run</source>
        <translation>&amp;Fijar esta ejecución</translation>
    </message>
    <message>
        <source>Keep this run to compare others with: in the plots, and in a table.</source>
        <translation>Guardar esta ejecución para comparar otras con ella, en las gráficas y en una tabla.</translation>
    </message>
    <message>
        <source>loading of {name}</source>
        <translation>carga de {name}</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Load back</source>
        <translation>&amp;Volver a cargar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>Recuperar lo último que se quitó</translation>
    </message>
    <message>
        <source>Choose what the table tells of each run</source>
        <translation>Elegir lo que la tabla dice de cada ejecución</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these rows, or all, as text (Ctrl+C)</source>
        <translation>Copiar como texto estas filas, o todas (Ctrl+C)</translation>
    </message>
    <message>
        <source>Grey: learned from other samples; not drawn ({count}).</source>
        <translation>Gris: aprendió con otros ejemplos; no se dibuja ({count}).</translation>
    </message>
    <message>
        <source>Learned by another loss: drawn as measured by that ({count}).</source>
        <translation>Aprendió con otra pérdida: se dibuja medida con esa ({count}).</translation>
    </message>
    <message>
        <source>Let all runs go</source>
        <translation>Soltar todas las ejecuciones</translation>
    </message>
    <message>
        <source>Let these runs go (Delete)</source>
        <translation>Soltar estas ejecuciones (Supr)</translation>
    </message>
    <message>
        <source>Make this run the present one again, experiment and all (Return)</source>
        <translation>Hacer de esta ejecución la actual, con su experimento y todo (Intro)</translation>
    </message>
    <message>
        <source>On inputs scaled another way: in the loss plot alone ({count}).</source>
        <translation>Con entradas escaladas de otra forma: solo en el gráfico de pérdida ({count}).</translation>
    </message>
    <message>
        <source>Pin a run to keep it: it stays in the plots as a thin line, and in this table.</source>
        <translation>Fija una ejecución para guardarla: queda en las gráficas como una línea fina, y en esta tabla.</translation>
    </message>
    <message>
        <source>Pinned runs</source>
        <translation>Ejecuciones fijadas</translation>
    </message>
    <message>
        <source>Pins cannot be kept for the next start: {why}</source>
        <translation>Las ejecuciones fijadas no se pueden guardar para la próxima vez: {why}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Runs of an earlier start are being made again, and will be drawn soon.</source>
        <translation>Las ejecuciones de una sesión anterior se están rehaciendo y se dibujarán enseguida.</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Mostrar u ocultar</translation>
    </message>
    <message>
        <source>Show these runs in the plots, or not</source>
        <translation>Mostrar u ocultar estas ejecuciones en las gráficas</translation>
    </message>
    <message>
        <source>The pins of other documents are put away; they come back with their document.</source>
        <translation>Lo fijado en otros documentos está guardado; vuelve con su documento.</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Escribir otro nombre (F2)</translation>
    </message>
    <message>
        <source>{most} runs are pinned, and there is no room for {count} more. Remove some first</source>
        <translation>Hay {most} ejecuciones fijadas y no caben {count} más. Quita antes algunas</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>taken for {value}</source>
        <translation>tomado por {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>objetivo {value}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>&amp;Pinned runs as LaTeX</source>
        <translation>&amp;Ejecuciones fijadas como LaTeX</translation>
    </message>
    <message>
        <source>&amp;Settings as LaTeX</source>
        <translation>&amp;Ajustes como LaTeX</translation>
    </message>
    <message>
        <source>Copy all settings as a table.</source>
        <translation>Copiar todos los ajustes como tabla.</translation>
    </message>
    <message>
        <source>Copy the arithmetic of the step in sight.</source>
        <translation>Copiar el cálculo del paso a la vista.</translation>
    </message>
    <message>
        <source>Copy the table of pinned runs.</source>
        <translation>Copiar la tabla de las ejecuciones fijadas.</translation>
    </message>
    <message>
        <source>No run is pinned. Pin one in the Run menu.</source>
        <translation>No hay ninguna ejecución fijada. Fija una en el menú Ejecutar.</translation>
    </message>
    <message>
        <source>Pinned &amp;runs as Markdown</source>
        <translation>Ejecuciones &amp;fijadas como Markdown</translation>
    </message>
    <message>
        <source>S&amp;ettings as Markdown</source>
        <translation>A&amp;justes como Markdown</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Step as &amp;LaTeX</source>
        <translation>Paso como &amp;LaTeX</translation>
    </message>
    <message>
        <source>Step as &amp;Markdown</source>
        <translation>Paso como &amp;Markdown</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>CurveButton</name>
    <message>
        <source>Curve {name}</source>
        <translation>Curva {name}</translation>
    </message>
    <message>
        <source>Show or hide the curve {name}</source>
        <translation>Mostrar u ocultar la curva {name}</translation>
    </message>
</context>
<context>
    <name>CurveReader</name>
    <message>
        <source>Step {step}: {name} {value}</source>
        <translation>Paso {step}: {name} {value}</translation>
    </message>
    <message>
        <source>Step {step}: {name} {value}, {trend}</source>
        <translation>Paso {step}: {name} {value}, {trend}</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {values}.</source>
        <translation>Paso {step} de {steps}: {values}.</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>And so on: {count} more decisions like these.</source>
        <translation>Y así sucesivamente: {count} decisiones más como estas.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Cambiar: {what}</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Tomar esto en su lugar</translation>
    </message>
</context>
<context>
    <name>DialForm</name>
    <message>
        <source>Equal distances</source>
        <translation>Distancias iguales</translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation>Factores iguales</translation>
    </message>
    <message>
        <source>Equal factors need numbers above 0; choose equal distances, or other ends</source>
        <translation>Los factores iguales necesitan números mayores que 0; elige distancias iguales u otros extremos</translation>
    </message>
    <message>
        <source>Equal factors suit what matters by its size, such as 0.001, 0.01, 0.1.</source>
        <translation>Los factores iguales van bien a lo que importa por su orden de magnitud, como 0.001, 0.01, 0.1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>The second number has to be larger than the first</source>
        <translation>El segundo número tiene que ser mayor que el primero</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Type a whole number from 2 to {most}</source>
        <translation>Escribe un número entero de 2 a {most}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>{direction}: option</source>
        <translation>{direction}: opción</translation>
    </message>
    <message>
        <source>{direction}: spacing</source>
        <translation>{direction}: espaciado</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Drop one file at a time: an experiment, a lesson, a report, or a table to import.</source>
        <translation>Suelta los archivos de uno en uno: un experimento, una lección, un informe o una tabla para importar.</translation>
    </message>
    <message>
        <source>{file} is no experiment ({experiment}), no lesson ({lesson}), no report ({reports}) and no table ({tables}).</source>
        <translation>{file} no es un experimento ({experiment}), ni una lección ({lesson}), ni un informe ({reports}), ni una tabla ({tables}).</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>APNG animation (*.png)</source>
        <translation>Animación APNG (*.png)</translation>
    </message>
    <message>
        <source>Export &amp;animation…</source>
        <translation>Exportar &amp;animación…</translation>
    </message>
    <message>
        <source>Export &amp;run…</source>
        <translation>Exportar e&amp;jecución…</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>Exportar animación</translation>
    </message>
    <message>
        <source>Export as a &amp;program…</source>
        <translation>Exportar como &amp;programa…</translation>
    </message>
    <message>
        <source>Export as a program</source>
        <translation>Exportar como programa</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Exportar ejecución</translation>
    </message>
    <message>
        <source>Export s&amp;ound…</source>
        <translation>Exportar s&amp;onido…</translation>
    </message>
    <message>
        <source>Export sound</source>
        <translation>Exportar sonido</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>Animación GIF (*.gif)</translation>
    </message>
    <message>
        <source>Make a moving picture of the run, GIF or APNG.</source>
        <translation>Hacer una animación de la ejecución, GIF o APNG.</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>Sonido (*.wav)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Write the experiment as a Python script or a notebook that needs no laboratory.</source>
        <translation>Escribir el experimento como script de Python o cuaderno que no necesita laboratorio.</translation>
    </message>
    <message>
        <source>Write the run&apos;s records as a table, CSV.</source>
        <translation>Escribir los registros de la ejecución como tabla, CSV.</translation>
    </message>
    <message>
        <source>Write what the run sounds like, three seconds of WAV.</source>
        <translation>Escribir cómo suena la ejecución, tres segundos de WAV.</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experimento</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecucion</translation>
    </message>
</context>
<context>
    <name>FilesController</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Another program has changed {file} since you opened or saved it. Replace it with yours?</source>
        <translation>Otro programa ha cambiado {file} desde que lo abriste o guardaste. ¿Reemplazarlo por el tuyo?</translation>
    </message>
    <message>
        <source>Another program has changed {file}, and so have you.</source>
        <translation>Otro programa ha cambiado {file}, y tú también.</translation>
    </message>
    <message>
        <source>Another program has changed {file}.</source>
        <translation>Otro programa ha cambiado {file}.</translation>
    </message>
    <message>
        <source>Begin with the opening experiment.</source>
        <translation>Empezar con el experimento inicial.</translation>
    </message>
    <message>
        <source>Experiments (*{extension})</source>
        <translation>Experimentos (*{extension})</translation>
    </message>
    <message>
        <source>Experiments and reports (*{extension})</source>
        <translation>Experimentos e informes (*{extension})</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Archivo cambiado</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open an experiment file, or a report.</source>
        <translation>Abrir un archivo de experimento o un informe.</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>Abriendo {file} …</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save the experiment under another name.</source>
        <translation>Guardar el experimento con otro nombre.</translation>
    </message>
    <message>
        <source>Save the experiment.</source>
        <translation>Guardar el experimento.</translation>
    </message>
    <message>
        <source>Saving {file} …</source>
        <translation>Guardando {file} …</translation>
    </message>
    <message>
        <source>The changes cannot be restored.</source>
        <translation>Los cambios no se pueden recuperar.</translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Save them?</source>
        <translation>El experimento tiene cambios sin guardar. ¿Guardarlos?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe: {why}. Save them yourself.</source>
        <translation>Los cambios sin guardar no se pueden proteger: {why}. Guárdalos tú.</translation>
    </message>
    <message>
        <source>loading the file again</source>
        <translation>nueva carga del archivo</translation>
    </message>
    <message>
        <source>recovery of unsaved changes</source>
        <translation>recuperación de cambios sin guardar</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. The experiment is still open.</source>
        <translation>No se puede escribir {file}: {why}. El experimento sigue abierto.</translation>
    </message>
    <message>
        <source>{file} is not there any more, so it is no longer in the list.</source>
        <translation>{file} ya no está ahí, así que se ha quitado de la lista.</translation>
    </message>
    <message>
        <source>{file} was not opened. {why}.</source>
        <translation>No se abrió {file}. {why}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Línea {line}: {what}</translation>
    </message>
    <message>
        <source>Not checked since the step was changed: {what}</source>
        <translation>Sin comprobar desde que se cambió el paso: {what}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lo que falla</translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Add points</source>
        <translation>Añadir puntos</translation>
    </message>
    <message>
        <source>Click into the plot to add a sample, drag a point to move it.</source>
        <translation>Haz clic en la gráfica para añadir un ejemplo; arrastra un punto para moverlo.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>{drawn} of {n} samples are drawn, chosen at random.</source>
        <translation>Se dibujan {drawn} de {n} ejemplos, elegidos al azar.</translation>
    </message>
</context>
<context>
    <name>Foreground</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Bar  |</source>
        <translation>Barra  |</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation>Dobles  &quot;</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>First line of data</source>
        <translation>Primera línea de datos</translation>
    </message>
    <message>
        <source>Last line of data</source>
        <translation>Última línea de datos</translation>
    </message>
    <message>
        <source>Lines of data</source>
        <translation>Líneas de datos</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation>Simples  &apos;</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>in line {n}</source>
        <translation>en la línea {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>la última</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>{setting} (found)</source>
        <translation>{setting} (detectado)</translation>
    </message>
</context>
<context>
    <name>Galleries</name>
    <message>
        <source>Choose a prepared experiment by its picture.</source>
        <translation>Elegir un experimento preparado por su imagen.</translation>
    </message>
    <message>
        <source>Choose a small classic data set by a picture of its fit.</source>
        <translation>Elegir un pequeño conjunto de datos clásico por una imagen de su ajuste.</translation>
    </message>
    <message>
        <source>Data &amp;library…</source>
        <translation>&amp;Biblioteca de datos…</translation>
    </message>
    <message>
        <source>Data library</source>
        <translation>Biblioteca de datos</translation>
    </message>
    <message>
        <source>Preset &amp;gallery…</source>
        <translation>Galería de ejemp&amp;los…</translation>
    </message>
    <message>
        <source>Preset gallery</source>
        <translation>Galería de ejemplos</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Left in each picture: the loss over the steps. Right: the weights, or the fit at the end.</source>
        <translation>A la izquierda de cada imagen, la pérdida según los pasos. A la derecha, los pesos o el ajuste al final.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>GenerateController</name>
    <message>
        <source>Generate &amp;data…</source>
        <translation>Generar &amp;datos…</translation>
    </message>
    <message>
        <source>Make samples up: a line, clusters, a gate.</source>
        <translation>Inventar ejemplos: una recta, nubes de puntos, una puerta lógica.</translation>
    </message>
</context>
<context>
    <name>GenerateDialog</name>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Draw &amp;anew</source>
        <translation>&amp;Sortear de nuevo</translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation>Generar datos</translation>
    </message>
    <message>
        <source>Kind of samples</source>
        <translation>Tipo de ejemplos</translation>
    </message>
    <message>
        <source>Preview of the samples</source>
        <translation>Vista previa de los ejemplos</translation>
    </message>
    <message>
        <source>Samples: {n}</source>
        <translation>Ejemplos: {n}</translation>
    </message>
    <message>
        <source>Samples: {n}, {shown} of them drawn</source>
        <translation>Ejemplos: {n}, {shown} de ellos dibujados</translation>
    </message>
    <message>
        <source>Take the next seed: other samples of the same kind.</source>
        <translation>Tomar la semilla siguiente: otros ejemplos del mismo tipo.</translation>
    </message>
    <message>
        <source>Tick “{what}”</source>
        <translation>Marca “{what}”</translation>
    </message>
    <message>
        <source>What else is to change:</source>
        <translation>Qué más debe cambiar:</translation>
    </message>
    <message>
        <source>generated {kind}</source>
        <translation>generación de datos: {kind}</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>&amp;About Neuron Lab</source>
        <translation>&amp;Acerca de Neuron Lab</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Describe the plots…</source>
        <translation>&amp;Describir las gráficas…</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>&amp;Teclado y ratón…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Find what to do by typing a few words of it.</source>
        <translation>Encontrar una función escribiendo algunas de sus palabras.</translation>
    </message>
    <message>
        <source>Read about what has the focus, or about anything else.</source>
        <translation>Leer sobre lo que tiene el foco, o sobre cualquier otra cosa.</translation>
    </message>
    <message>
        <source>Show all keys, and what the mouse does.</source>
        <translation>Mostrar todas las teclas y lo que hace el ratón.</translation>
    </message>
    <message>
        <source>Tell in words what the plots show.</source>
        <translation>Contar con palabras lo que muestran las gráficas.</translation>
    </message>
    <message>
        <source>Tell the version, the licences, and where settings and data are.</source>
        <translation>Decir la versión, las licencias y dónde están la configuración y los datos.</translation>
    </message>
</context>
<context>
    <name>HiddenAnswers</name>
    <message>
        <source>First your prediction. Then you see here what the laboratory thinks.</source>
        <translation>Primero, tu predicción. Después verás aquí lo que piensa el laboratorio.</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Neuron Lab closed unexpectedly ({time}). Its log helps to find out why.</source>
        <translation>Neuron Lab se cerró de forma inesperada ({time}). Su registro ayuda a averiguar por qué.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Settings cannot be kept for the next start: {file} cannot be written.</source>
        <translation>Los ajustes no se pueden guardar para la próxima vez: no se puede escribir {file}.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar el registro</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Paste into cells</source>
        <translation>&amp;Pegar en celdas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>Let a neuron learn each class against the rest, too: these runs come as pins named by class.</source>
        <translation>Hacer también que una neurona aprenda cada clase frente al resto: estas ejecuciones se fijan con el nombre de su clase.</translation>
    </message>
    <message>
        <source>No column has numbers, or texts of which one could be the target.</source>
        <translation>Ninguna columna tiene números, ni textos de los que uno pueda ser el objetivo.</translation>
    </message>
    <message>
        <source>No row has a value in every chosen column. Clear the emptiest ones.</source>
        <translation>Ninguna fila tiene un valor en todas las columnas elegidas. Desmarca las más vacías.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Samples: {rows} of {all}.  Inputs: {inputs}.</source>
        <translation>Ejemplos: {rows} de {all}.  Entradas: {inputs}.</translation>
    </message>
    <message>
        <source>Tick at least one column as an input.</source>
        <translation>Marca al menos una columna como entrada.</translation>
    </message>
    <message>
        <source>Tick this, or choose other columns: {what}</source>
        <translation>Marca esto, o elige otras columnas: {what}</translation>
    </message>
    <message>
        <source>Tick what is to be done</source>
        <translation>Marca lo que se debe hacer</translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation>importación de {file}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>No se puede leer {file}: {why}</translation>
    </message>
    <message>
        <source>{n} inputs are chosen, and a neuron has at most {most} here. Clear some.</source>
        <translation>Hay {n} entradas elegidas, y una neurona tiene aquí {most} como mucho. Desmarca algunas.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Give this action the keys that it comes with.</source>
        <translation>Dar a esta acción las teclas con las que viene.</translation>
    </message>
    <message>
        <source>If not, only keys such as Ctrl+K, F1, Space and the arrows do something.</source>
        <translation>Si no, solo hacen algo teclas como Ctrl+K, F1, la barra espaciadora y las flechas.</translation>
    </message>
    <message>
        <source>Key: press it here</source>
        <translation>Tecla: púlsala aquí</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of “{action}”</source>
        <translation>Teclas de “{action}”</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Nada coincide; prueba otra palabra.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Second key: press it here</source>
        <translation>Segunda tecla: púlsala aquí</translation>
    </message>
    <message>
        <source>Single letters and signs are keys</source>
        <translation>Las letras y signos sueltos son teclas</translation>
    </message>
    <message>
        <source>Take it from “{action}”</source>
        <translation>Quitársela a “{action}”</translation>
    </message>
    <message>
        <source>{key} is needed to go about in windows and texts; press another key</source>
        <translation>{key} hace falta para moverse por ventanas y textos; pulsa otra tecla</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”; press another one, or take it from there</source>
        <translation>{key} es la tecla de “{action}”; pulsa otra o quítasela</translation>
    </message>
    <message>
        <source>{sentence}. {value} stays in force.</source>
        <translation>{sentence}. Sigue valiendo {value}.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <source>More strategies</source>
        <translation>Más estrategias</translation>
    </message>
    <message>
        <source>choice of {name}</source>
        <translation>elección de {name}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>All curves</source>
        <translation>Todas las curvas</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Show or hide any of the curves</source>
        <translation>Mostrar u ocultar cualquiera de las curvas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>LessonFile</name>
    <message>
        <source>Another program has changed {file} since you opened or saved it. Replace it with yours?</source>
        <translation>Otro programa ha cambiado {file} desde que lo abriste o guardaste. ¿Reemplazarlo por el tuyo?</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation>Lecciones (*{extension})</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Lección nueva</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lección</translation>
    </message>
    <message>
        <source>Save the lesson as</source>
        <translation>Guardar la lección como</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} has changes that are not saved. Save them?</source>
        <translation>{file} tiene cambios sin guardar. ¿Guardarlos?</translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation>No se abrió {file}: {why}.</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Another experiment is in the place of this lesson&apos;s. “Set up again” brings that back.</source>
        <translation>Otro experimento está en el lugar del de esta lección. “Preparar de nuevo” lo recupera.</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>For your report</source>
        <translation>Para tu informe</translation>
    </message>
    <message>
        <source>Go to the control in the frame</source>
        <translation>Ir al control enmarcado</translation>
    </message>
    <message>
        <source>It went another way. That is how one learns.</source>
        <translation>Ocurrió otra cosa. Así se aprende.</translation>
    </message>
    <message>
        <source>Some numbers were shown to you.</source>
        <translation>Se te han mostrado algunos números.</translation>
    </message>
    <message>
        <source>The lesson expects another run here: {why}. “Set up again” goes back to it.</source>
        <translation>La lección espera aquí otra ejecución: {why}. “Preparar de nuevo” vuelve a ella.</translation>
    </message>
    <message>
        <source>This goes on from: {lessons}.</source>
        <translation>Esto continúa: {lessons}.</translation>
    </message>
    <message>
        <source>This run does not tell.</source>
        <translation>Esta ejecución no lo dice.</translation>
    </message>
    <message>
        <source>Work out step {step} in the view This step.</source>
        <translation>Calcula el paso {step} en la vista “Este paso”.</translation>
    </message>
    <message>
        <source>Write about it in the notes</source>
        <translation>Escribir sobre ello en las notas</translation>
    </message>
    <message>
        <source>Your prediction: {given}
What happened: {found}</source>
        <translation>Tu predicción: {given}
Lo que ocurrió: {found}</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} de {count} correctos</translation>
    </message>
    <message>
        <source>✓ All worked out.</source>
        <translation>✓ Todo calculado.</translation>
    </message>
    <message>
        <source>✓ Just as you predicted.</source>
        <translation>✓ Justo como lo predijiste.</translation>
    </message>
    <message>
        <source>✓ Within {distance}, as was asked.</source>
        <translation>✓ Dentro del margen de {distance}, como se pedía.</translation>
    </message>
</context>
<context>
    <name>LessonPlayer</name>
    <message>
        <source>setup of a lesson&apos;s step</source>
        <translation>preparación de un paso de la lección</translation>
    </message>
</context>
<context>
    <name>LessonPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>LessonSketch</name>
    <message>
        <source>Draw here how {what} will go, from the left to the right.</source>
        <translation>Dibuja aquí, de izquierda a derecha, cómo irá {what}.</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>el sesgo</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la pérdida</translation>
    </message>
</context>
<context>
    <name>LessonTarget</name>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
</context>
<context>
    <name>LessonText</name>
    <message>
        <source>Nothing to offer here.</source>
        <translation>Aquí no hay nada que ofrecer.</translation>
    </message>
    <message>
        <source>The lesson&apos;s text</source>
        <translation>El texto de la lección</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>&amp;Close lesson</source>
        <translation>&amp;Cerrar la lección</translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation>&amp;Abrir archivo de lección…</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Preparar de nuevo</translation>
    </message>
    <message>
        <source>End the lesson; it goes on there when you open it again.</source>
        <translation>Terminar la lección; seguirá por donde iba cuando la abras de nuevo.</translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation>Lecciones (*{extension})</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lección</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>Abriendo {file} …</translation>
    </message>
    <message>
        <source>Put everything back as this step of the lesson has it.</source>
        <translation>Dejarlo todo como lo tiene este paso de la lección.</translation>
    </message>
    <message>
        <source>Take a lesson that you or somebody else has written.</source>
        <translation>Tomar una lección que has escrito tú u otra persona.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation>No se abrió {file}: {why}.</translation>
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
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Show the loss by powers of ten.</source>
        <translation>Mostrar la pérdida en potencias de diez.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>mínima</translation>
    </message>
    <message>
        <source>lowest possible</source>
        <translation>mínima posible</translation>
    </message>
    <message>
        <source>lowest so far</source>
        <translation>la mejor</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>target loss</source>
        <translation>pérdida objetivo</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolerancia</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurona</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your experiment is still here; save it to be sure.</source>
        <translation>Ha ocurrido algo inesperado. Tu experimento sigue aquí; guárdalo para estar seguro.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Copied, to be opened in a browser: {address}</source>
        <translation>Copiado, para abrirlo en un navegador: {address}</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Nada coincide; prueba otra palabra.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>diverges beyond {rate}</source>
        <translation>diverge por encima de {rate}</translation>
    </message>
    <message>
        <source>fastest rate {rate}</source>
        <translation>tasa más rápida: {rate}</translation>
    </message>
    <message>
        <source>not solved, loss {lowest} … {highest}</source>
        <translation>sin resolver, pérdida {lowest} … {highest}</translation>
    </message>
    <message>
        <source>solved at step 0 … {most}</source>
        <translation>resuelta en el paso 0 … {most}</translation>
    </message>
</context>
<context>
    <name>MarkingController</name>
    <message>
        <source>&amp;Mark a folder…</source>
        <translation>C&amp;orregir una carpeta…</translation>
    </message>
    <message>
        <source>Make a table of a folder of reports: every run is computed again.</source>
        <translation>Hacer una tabla de una carpeta de informes: cada ejecución se vuelve a calcular.</translation>
    </message>
    <message>
        <source>Mark a folder</source>
        <translation>Corregir una carpeta</translation>
    </message>
</context>
<context>
    <name>MarkingWindow</name>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Otra carpeta…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Cla&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>&amp;Open run</source>
        <translation>&amp;Abrir ejecución</translation>
    </message>
    <message>
        <source>&amp;Predictions</source>
        <translation>&amp;Predicciones</translation>
    </message>
    <message>
        <source>A lesson&apos;s file…</source>
        <translation>Archivo de una lección…</translation>
    </message>
    <message>
        <source>As the reports have it</source>
        <translation>Según los informes</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Files: {done} of {total}</source>
        <translation>Archivos: {done} de {total}</translation>
    </message>
    <message>
        <source>Files: {files}. With a problem: {problems}. With the runs of another: {copies}.</source>
        <translation>Archivos: {files}. Con un problema: {problems}. Con las ejecuciones de otro: {copies}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation>Lecciones (*{extension})</translation>
    </message>
    <message>
        <source>Mark a folder</source>
        <translation>Corregir una carpeta</translation>
    </message>
    <message>
        <source>Mark no more files; the rows that are there stay.</source>
        <translation>No corregir más archivos; las filas que hay se quedan.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Marks — Neuron Lab</source>
        <translation>Resultados — Neuron Lab</translation>
    </message>
    <message>
        <source>No key can be made of {file}: {why}</source>
        <translation>No se puede hacer una clave de {file}: {why}</translation>
    </message>
    <message>
        <source>Open this report&apos;s run in the laboratory (Return)</source>
        <translation>Abrir la ejecución de este informe en el laboratorio (Intro)</translation>
    </message>
    <message>
        <source>Progress of marking</source>
        <translation>Progreso de la corrección</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {why}. Choose another one</source>
        <translation>No se puede leer la carpeta {folder}: {why}. Elige otra</translation>
    </message>
    <message>
        <source>The lesson by which answers are judged, whatever a report claims.</source>
        <translation>La lección según la cual se juzgan las respuestas, afirme lo que afirme un informe.</translation>
    </message>
    <message>
        <source>There are no reports in this folder; choose another one</source>
        <translation>En esta carpeta no hay informes; elige otra</translation>
    </message>
    <message>
        <source>Write the table to a text file, CSV.</source>
        <translation>Escribir la tabla en un archivo de texto, CSV.</translation>
    </message>
</context>
<context>
    <name>MarksModel</name>
    <message>
        <source>Another report with the same runs and changes, where others show that there was a choice: a reason to look, no proof.</source>
        <translation>Otro informe con las mismas ejecuciones y cambios, donde los demás muestran que se podía elegir: un motivo para mirar, no una prueba.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>How many predictions were made in all.</source>
        <translation>Cuántas predicciones se hicieron en total.</translation>
    </message>
    <message>
        <source>How many questions have a prediction.</source>
        <translation>Cuántas preguntas tienen una predicción.</translation>
    </message>
    <message>
        <source>How many runs are as the report says, computed again.</source>
        <translation>Cuántas ejecuciones, calculadas de nuevo, son como dice el informe.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Of the first run.</source>
        <translation>De la primera ejecución.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Igual que</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Their length in characters.</source>
        <translation>Su longitud en caracteres.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificadas</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
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
        <translation>{medal}: {bound}, ganada</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source> to </source>
        <translation> a </translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Sesgo b</translation>
    </message>
    <message>
        <source>By the largest</source>
        <translation>Por el máximo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Penalties on large weights</source>
        <translation>Penalizar pesos grandes</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>Estandarizar</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>The bias learns, too</source>
        <translation>El sesgo también aprende</translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation>La misma semilla sortea los mismos números.</translation>
    </message>
    <message>
        <source>change of the bias</source>
        <translation>cambio del sesgo</translation>
    </message>
    <message>
        <source>change of the seed</source>
        <translation>cambio de la semilla</translation>
    </message>
    <message>
        <source>change of the start weights</source>
        <translation>cambio de los pesos iniciales</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>cambio de {name}</translation>
    </message>
    <message>
        <source>every input within −1…1</source>
        <translation>cada entrada dentro de −1…1</translation>
    </message>
    <message>
        <source>mean 0, deviation 1</source>
        <translation>media 0, desviación típica 1</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatorio</translation>
    </message>
    <message>
        <source>the inputs as they are</source>
        <translation>las entradas tal como son</translation>
    </message>
    <message>
        <source>“-10 to 10” draws every weight from that range; “{list}” sets the weights one by one.</source>
        <translation>“-10 a 10” sortea cada peso en ese intervalo; “{list}” fija los pesos uno por uno.</translation>
    </message>
</context>
<context>
    <name>NeuronPicture</name>
    <message>
        <source>Neuron with its weights; arrow keys choose one, Enter sets its start</source>
        <translation>Neurona con sus pesos; las flechas eligen uno, Intro pone su inicio</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>sesgo b</translation>
    </message>
    <message>
        <source>bias, fixed</source>
        <translation>sesgo, fijo</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>further inputs: {count}</source>
        <translation>otras entradas: {count}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>w{number} of {input}</source>
        <translation>w{number} de {input}</translation>
    </message>
    <message>
        <source>{inputs}, bias {bias}: sum {z}, output {a}, target {y}, error {e}.</source>
        <translation>{inputs}, sesgo {bias}: suma {z}, salida {a}, objetivo {y}, error {e}.</translation>
    </message>
    <message>
        <source>{input} {value} times {weight}</source>
        <translation>{input} {value} por {weight}</translation>
    </message>
    <message>
        <source>{name}: {value}. Click to set where it starts.</source>
        <translation>{name}: {value}. Haz clic para decir dónde empieza.</translation>
    </message>
    <message>
        <source>{name}: {value}. Press Enter to set where it starts.</source>
        <translation>{name}: {value}. Pulsa Intro para decir dónde empieza.</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} más</translation>
    </message>
</context>
<context>
    <name>NeuronPictureView</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Neuron picture</source>
        <translation>Imagen de la neurona</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Start value of {name}</source>
        <translation>Valor inicial de {name}</translation>
    </message>
</context>
<context>
    <name>NewTarget</name>
    <message>
        <source>Class of new points</source>
        <translation>Clase de los puntos nuevos</translation>
    </message>
    <message>
        <source>Target of new points</source>
        <translation>Objetivo de los puntos nuevos</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>No notes yet. Enter or “Edit” begins some, in Markdown.</source>
        <translation>Aún no hay notas. Intro o “Editar” empieza unas, en Markdown.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes, as Markdown</source>
        <translation>Notas, como Markdown</translation>
    </message>
    <message>
        <source>Show the notes as they read (Esc)</source>
        <translation>Mostrar las notas tal como se leen (Esc)</translation>
    </message>
    <message>
        <source>Write notes (Enter)</source>
        <translation>Escribir notas (Intro)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Within {distance} is near enough.</source>
        <translation>Con un margen de {distance} basta.</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>cambio de {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation>{name}, deslizador</translation>
    </message>
</context>
<context>
    <name>OutsideEdits</name>
    <message>
        <source>change of the start</source>
        <translation>cambio del inicio</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation>Nada coincide; prueba otra palabra.</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Type a few words of what you want to do</source>
        <translation>Escribe algunas palabras de lo que quieres hacer</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Open {panel}</source>
        <translation>Abrir {panel}</translation>
    </message>
</context>
<context>
    <name>PinModel</name>
    <message>
        <source>Best loss</source>
        <translation>Mejor pérdida</translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation>Pérdida final</translation>
    </message>
    <message>
        <source>How long computing the steps took; a few at a time, as in a race, take longer than many.</source>
        <translation>Cuánto duró el cálculo de los pasos; de pocos en pocos, como en una carrera, tardan más que muchos juntos.</translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Passes over the samples: 1 for a guess or a step over all samples; for a mini-batch or the perceptron rule its share of the samples; Newton pays 1 more for each parameter.</source>
        <translation>Pasadas por los ejemplos: 1 por un intento o un paso con todos los ejemplos; con un minilote o la regla del perceptrón, su fracción de los ejemplos; Newton paga 1 más por cada parámetro.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Those that differ, or are not the usual ones.</source>
        <translation>Las que son distintas o no son las habituales.</translation>
    </message>
    <message>
        <source>Tick it to show it in the plots.</source>
        <translation>Márcala para mostrarla en las gráficas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Compare the pinned runs in a table</source>
        <translation>Comparar las ejecuciones fijadas en una tabla</translation>
    </message>
    <message>
        <source>Pinned runs</source>
        <translation>Ejecuciones fijadas</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Show or hide {name}</source>
        <translation>Mostrar u ocultar {name}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
</context>
<context>
    <name>PlotWords</name>
    <message>
        <source>&amp;Tell more</source>
        <translation>Contar &amp;más</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>First how low and high every curve goes, then numbers</source>
        <translation>Primero hasta dónde baja y sube cada curva, después números</translation>
    </message>
    <message>
        <source>The plots in words</source>
        <translation>Las gráficas en palabras</translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>Diverged: {names}.</source>
        <translation>Divergencia: {names}.</translation>
    </message>
    <message>
        <source>Place {place}: {names}.</source>
        <translation>Puesto {place}: {names}.</translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Podio</translation>
    </message>
    <message>
        <source>loss evaluations: {cost}</source>
        <translation>evaluaciones de la pérdida: {cost}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Predictions of the class</source>
        <translation>Predicciones de la clase</translation>
    </message>
</context>
<context>
    <name>PredictionsPage</name>
    <message>
        <source>No report has answers to a lesson.</source>
        <translation>Ningún informe tiene respuestas a una lección.</translation>
    </message>
    <message>
        <source>Predictions: {count}</source>
        <translation>Predicciones: {count}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Show what is &amp;right</source>
        <translation>Mostrar lo &amp;correcto</translation>
    </message>
    <message>
        <source>{lesson}, step {step}</source>
        <translation>{lesson}, paso {step}</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Choose keys, language, look, sound, and how numbers are typed.</source>
        <translation>Elegir teclas, idioma, aspecto, sonido y cómo se escriben los números.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>As the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comma, 3,14</source>
        <translation>Coma, 3,14</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Each step is heard as it is made. The higher the loss, the higher the pitch.</source>
        <translation>Cada paso se oye cuando se hace. Cuanto mayor la pérdida, más agudo el tono.</translation>
    </message>
    <message>
        <source>For what you type. Files, and what is only read, have the point.</source>
        <translation>Para lo que escribes. Los archivos, y lo que solo se lee, llevan punto.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Kept here, for the reports that you hand in.</source>
        <translation>Se guarda aquí, para los informes que entregues.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Panels slide out, and what a lesson points at is ringed with a pulse.</source>
        <translation>Los paneles se deslizan hacia fuera, y lo que señala una lección queda rodeado por un marco que late.</translation>
    </message>
    <message>
        <source>Point, 3.14</source>
        <translation>Punto, 3.14</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
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
        <translation>Pantalla &amp;negra</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Modo de presentación</translation>
    </message>
    <message>
        <source>Hide everything until a key is pressed.</source>
        <translation>Ocultar todo hasta que se pulse una tecla.</translation>
    </message>
    <message>
        <source>Large type and one or two views, for a room to see.</source>
        <translation>Letra grande y una o dos vistas, para toda una sala.</translation>
    </message>
    <message>
        <source>Show &amp;key presses</source>
        <translation>Mostrar las &amp;teclas</translation>
    </message>
    <message>
        <source>Show each key that is pressed, large.</source>
        <translation>Mostrar en grande cada tecla que se pulsa.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page &amp;back</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>Page &amp;on</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Show the &amp;key</source>
        <translation>Mostrar las so&amp;luciones</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>A remark</source>
        <translation>Un comentario</translation>
    </message>
    <message>
        <source>Another table; click to take that one</source>
        <translation>Otra tabla; clic para tomar esa</translation>
    </message>
    <message>
        <source>Click to leave this line out</source>
        <translation>Haz clic para omitir esta línea</translation>
    </message>
    <message>
        <source>Left out; click to take it</source>
        <translation>Omitida; haz clic para tomarla</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Los nombres</translation>
    </message>
    <message>
        <source>The units</source>
        <translation>Las unidades</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>target: is {text}</source>
        <translation>objetivo: es {text}</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>+ Input</source>
        <translation>+ Entrada</translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation>+ Fila</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Ecuación</translation>
    </message>
    <message>
        <source>More to do with the selected cells</source>
        <translation>Más cosas que hacer con las celdas elegidas</translation>
    </message>
    <message>
        <source>Type an equation, such as 256x + 212y = 1492.</source>
        <translation>Escribe una ecuación, como 256x + 212y = 1492.</translation>
    </message>
    <message>
        <source>new equation</source>
        <translation>ecuación nueva</translation>
    </message>
</context>
<context>
    <name>ProgramDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export as a program</source>
        <translation>Exportar como programa</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Learns with</source>
        <translation>Aprende con</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
</context>
<context>
    <name>PullBars</name>
    <message>
        <source>Pulls of all samples</source>
        <translation>Tirones de todos los ejemplos</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>ejemplo {number}</translation>
    </message>
    <message>
        <source>{up} bars up, {down} down; at the ends samples {first} and {last}</source>
        <translation>{up} barras hacia arriba, {down} hacia abajo; en los extremos los ejemplos {first} y {last}</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>QualityLine</name>
    <message>
        <source>Of the {drawn} drawn samples: {measures}</source>
        <translation>De los {drawn} ejemplos dibujados: {measures}</translation>
    </message>
    <message>
        <source>RMSE and MAE are in the unit of {target}.</source>
        <translation>RMSE y MAE están en la unidad de {target}.</translation>
    </message>
</context>
<context>
    <name>RaceController</name>
    <message>
        <source>Let several ways to learn run side by side, from one start.</source>
        <translation>Hacer correr juntas varias formas de aprender, desde un mismo inicio.</translation>
    </message>
    <message>
        <source>Rac&amp;e…</source>
        <translation>Carr&amp;era…</translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Pin all</source>
        <translation>&amp;Fijar todas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Add somebody to race.</source>
        <translation>Añade a alguien que corra.</translation>
    </message>
    <message>
        <source>Before the race, the best rate or step of each is found: by theory where it is known, else in trials, whose loss evaluations the table shows. What is set here stays as it is.</source>
        <translation>Antes de la carrera se busca la mejor tasa o el mejor paso de cada uno: por teoría donde se conoce y, si no, con pruebas, cuyas evaluaciones de la pérdida muestra la tabla. Lo que está ajustado aquí se queda como está.</translation>
    </message>
    <message>
        <source>Budget of each, in loss evaluations</source>
        <translation>Presupuesto, en evaluaciones</translation>
    </message>
    <message>
        <source>Budget, in loss evaluations</source>
        <translation>Presupuesto, en evaluaciones de la pérdida</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each at its &amp;best rate</source>
        <translation>Cada uno con su &amp;mejor tasa</translation>
    </message>
    <message>
        <source>Keep these runs in the table of pinned runs.</source>
        <translation>Guardar estas ejecuciones en la tabla de ejecuciones fijadas.</translation>
    </message>
    <message>
        <source>Looking for the best rate of each … {percent} %</source>
        <translation>Buscando la mejor tasa de cada uno… {percent} %</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>So many passes over the samples has everybody. A guess costs one; so does a whole step.</source>
        <translation>Todos tienen tantas pasadas por los ejemplos. Un intento cuesta una; un paso entero, también.</translation>
    </message>
    <message>
        <source>The chosen racer learns by</source>
        <translation>El participante elegido aprende por</translation>
    </message>
    <message>
        <source>The experiment has no tolerance, so nobody can get there: the lowest loss wins.</source>
        <translation>El experimento no tiene tolerancia, así que no puede llegar nadie: gana la menor pérdida.</translation>
    </message>
    <message>
        <source>They are off …</source>
        <translation>Ya corren …</translation>
    </message>
    <message>
        <source>Type a number above 0, and at most a billion</source>
        <translation>Escribe un número mayor que 0 y, como mucho, mil millones</translation>
    </message>
    <message>
        <source>Way to learn</source>
        <translation>Forma de aprender</translation>
    </message>
    <message>
        <source>Who gets there with the fewest loss evaluations? All start from the same weights.</source>
        <translation>¿Quién llega con menos evaluaciones de la pérdida? Todos salen de los mismos pesos.</translation>
    </message>
</context>
<context>
    <name>RacePlot</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation>Evaluaciones de la pérdida</translation>
    </message>
    <message>
        <source>{name}: best loss {loss}, loss evaluations {cost}</source>
        <translation>{name}: mejor pérdida {loss}, evaluaciones de la pérdida {cost}</translation>
    </message>
</context>
<context>
    <name>RateSlider</name>
    <message>
        <source>Beyond: diverges</source>
        <translation>Más allá: diverge</translation>
    </message>
    <message>
        <source>Up to {rate}: oscillates, but converges</source>
        <translation>Hasta {rate}: oscila, pero converge</translation>
    </message>
    <message>
        <source>Up to {rate}: safe, no step overshoots</source>
        <translation>Hasta {rate}: segura, ningún paso se pasa</translation>
    </message>
    <message>
        <source>Up to {rate}: safe, no step raises the loss</source>
        <translation>Hasta {rate}: segura, ningún paso sube la pérdida</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation>oscila</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>▼ {rate}: the fastest</source>
        <translation>▼ {rate}: la más rápida</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>No file has been open yet</source>
        <translation>Aún no se ha abierto ningún archivo</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>&amp;All records, 0 to {last}</source>
        <translation>&amp;Todos los registros, de 0 a {last}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Exportar ejecución</translation>
    </message>
    <message>
        <source>Lines to be written: {count}, always with the first and the last record.</source>
        <translation>Líneas que se escriben: {count}, siempre con el primer y el último registro.</translation>
    </message>
    <message>
        <source>Records in &amp;sight, {first} to {last}</source>
        <translation>Registros a la &amp;vista, de {first} a {last}</translation>
    </message>
    <message>
        <source>Records in &amp;sight: zoom in on a plot first</source>
        <translation>Registros a la &amp;vista: acércate antes en una gráfica</translation>
    </message>
    <message>
        <source>Write every k-th record, k =</source>
        <translation>Escribir cada k-ésimo registro, k =</translation>
    </message>
</context>
<context>
    <name>RecoveryOffers</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Neuron Lab closed unexpectedly. Unsaved changes to {name}, {time}, are still here.</source>
        <translation>Neuron Lab se cerró de forma inesperada. Aquí siguen los cambios sin guardar de {name}, {time}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Write report</source>
        <translation>&amp;Escribir el informe</translation>
    </message>
    <message>
        <source>A page for any browser (HTML)</source>
        <translation>Una página para cualquier navegador (HTML)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Name the file to be written</source>
        <translation>Indica el archivo que se debe escribir</translation>
    </message>
    <message>
        <source>Numbers such as 0, 54 or 0:3. Their arithmetic is in the report, as in This step.</source>
        <translation>Números como 0, 54 o 0:3. Su cálculo está en el informe, como en Este paso.</translation>
    </message>
    <message>
        <source>On paper (PDF)</source>
        <translation>En papel (PDF)</translation>
    </message>
    <message>
        <source>Predictions in “{lesson}”</source>
        <translation>Predicciones en “{lesson}”</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports (*{extension})</source>
        <translation>Informes (*{extension})</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Steps written out</source>
        <translation>Pasos con cálculo</translation>
    </message>
    <message>
        <source>The present run, step {step}</source>
        <translation>La ejecución actual, paso {step}</translation>
    </message>
    <message>
        <source>There is no folder {folder}</source>
        <translation>No existe la carpeta {folder}</translation>
    </message>
    <message>
        <source>What was worked out by hand</source>
        <translation>Lo calculado a mano</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>{file} is a folder; name a file in it</source>
        <translation>{file} es una carpeta; indica un archivo dentro de ella</translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <source>&amp;Report…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>Hand your run in as one page that anybody can verify.</source>
        <translation>Entregar la ejecución como una página que cualquiera puede verificar.</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>Abriendo {file} …</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>my run</source>
        <translation>mi ejecución</translation>
    </message>
    <message>
        <source>{file} by {author}: {verified}.</source>
        <translation>{file} de {author}: {verified}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} is written. Whoever gets it can verify every number in it.</source>
        <translation>{file} está escrito. Quien lo reciba puede verificar cada número.</translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation>No se abrió {file}: {why}.</translation>
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
        <translation>&amp;Continuar desde aquí</translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation>&amp;Nuevo inicio</translation>
    </message>
    <message>
        <source>&amp;Run or pause</source>
        <translation>E&amp;jecutar o pausar</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>Go another way from the step that is looked at.</source>
        <translation>Tomar otro camino desde el paso que se está mirando.</translation>
    </message>
    <message>
        <source>Go back to step 0 with the same start.</source>
        <translation>Volver al paso 0 con el mismo inicio.</translation>
    </message>
    <message>
        <source>Go back to the experiment as it was opened, edits undone.</source>
        <translation>Volver al experimento tal como se abrió, sin los cambios.</translation>
    </message>
    <message>
        <source>Go to step 0 with other random numbers: the next seed.</source>
        <translation>Ir al paso 0 con otros números aleatorios: la semilla siguiente.</translation>
    </message>
    <message>
        <source>Let the neuron learn, or pause it.</source>
        <translation>Hacer que la neurona aprenda, o ponerla en pausa.</translation>
    </message>
    <message>
        <source>Look at the step before.</source>
        <translation>Mirar el paso anterior.</translation>
    </message>
    <message>
        <source>Make one step, or look at the next one.</source>
        <translation>Dar un paso, o mirar el siguiente.</translation>
    </message>
    <message>
        <source>Res&amp;tart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso &amp;atrás</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>nuevo inicio</translation>
    </message>
    <message>
        <source>reset of everything</source>
        <translation>restablecimiento de todo</translation>
    </message>
</context>
<context>
    <name>SampleCommands</name>
    <message>
        <source>Clear to 0</source>
        <translation>Poner a 0</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with names</source>
        <translation>Copiar con nombres</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Insert inputs before</source>
        <translation>Insertar entradas antes</translation>
    </message>
    <message>
        <source>Insert rows above</source>
        <translation>Insertar filas encima</translation>
    </message>
    <message>
        <source>Insert rows below</source>
        <translation>Insertar filas debajo</translation>
    </message>
    <message>
        <source>Move columns left</source>
        <translation>Mover columnas a la izquierda</translation>
    </message>
    <message>
        <source>Move columns right</source>
        <translation>Mover columnas a la derecha</translation>
    </message>
    <message>
        <source>Move rows down</source>
        <translation>Mover filas abajo</translation>
    </message>
    <message>
        <source>Move rows up</source>
        <translation>Mover filas arriba</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Remove inputs</source>
        <translation>Quitar entradas</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Quitar filas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Select a cell of the column to remove first</source>
        <translation>Elige antes una celda de la columna que quieres quitar</translation>
    </message>
    <message>
        <source>Select a cell of the row to remove first</source>
        <translation>Elige antes una celda de la fila que quieres quitar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select cells that have numbers first</source>
        <translation>Elige antes celdas que tengan números</translation>
    </message>
    <message>
        <source>Select one block of cells; these do not lie side by side</source>
        <translation>Elige un solo bloque de celdas; estas no están contiguas</translation>
    </message>
    <message>
        <source>Select rows or columns that lie side by side to move them</source>
        <translation>Elige filas o columnas contiguas para moverlas</translation>
    </message>
    <message>
        <source>Select what to move first</source>
        <translation>Elige antes lo que quieres mover</translation>
    </message>
    <message>
        <source>Sort, largest first</source>
        <translation>Ordenar de mayor a menor</translation>
    </message>
    <message>
        <source>Sort, smallest first</source>
        <translation>Ordenar de menor a mayor</translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>move of point {number}</source>
        <translation>movimiento del punto {number}</translation>
    </message>
    <message>
        <source>new point</source>
        <translation>nuevo punto</translation>
    </message>
</context>
<context>
    <name>SampleHeader</name>
    <message>
        <source>Name of the column</source>
        <translation>Nombre de la columna</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>1 cell</source>
        <translation>1 celda</translation>
    </message>
    <message>
        <source>Double-click to rename it, drag it when selected to move it.</source>
        <translation>Haz doble clic para cambiarle el nombre; elegida, arrástrala para moverla.</translation>
    </message>
    <message>
        <source>Input {n}: {name}</source>
        <translation>Entrada {n}: {name}</translation>
    </message>
    <message>
        <source>Row {row}, {name}: {reason}.</source>
        <translation>Fila {row}, {name}: {reason}.</translation>
    </message>
    <message>
        <source>Row {row}, {name}: {reason}. {value} stays in force.</source>
        <translation>Fila {row}, {name}: {reason}. Sigue valiendo {value}.</translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation>Objetivo: {name}</translation>
    </message>
    <message>
        <source>Type a number here to add a sample.</source>
        <translation>Escribe aquí un número para añadir un ejemplo.</translation>
    </message>
    <message>
        <source>change of {name} in row {row}</source>
        <translation>cambio de {name} en la fila {row}</translation>
    </message>
    <message>
        <source>clearing of {cells}</source>
        <translation>vaciado de {cells}</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>relleno hacia abajo</translation>
    </message>
    <message>
        <source>move of {columns}</source>
        <translation>movimiento de {columns}</translation>
    </message>
    <message>
        <source>move of {rows}</source>
        <translation>movimiento de {rows}</translation>
    </message>
    <message>
        <source>new input</source>
        <translation>nueva entrada</translation>
    </message>
    <message>
        <source>new name of {name}</source>
        <translation>nuevo nombre de {name}</translation>
    </message>
    <message>
        <source>new row {row}</source>
        <translation>nueva fila {row}</translation>
    </message>
    <message>
        <source>paste of {cells}</source>
        <translation>pegado de {cells}</translation>
    </message>
    <message>
        <source>removal of {columns}</source>
        <translation>eliminación de {columns}</translation>
    </message>
    <message>
        <source>removal of {rows}</source>
        <translation>eliminación de {rows}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>sort by {name}</source>
        <translation>orden según {name}</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} celdas</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} columnas</translation>
    </message>
    <message>
        <source>{count} new inputs</source>
        <translation>{count} entradas nuevas</translation>
    </message>
    <message>
        <source>{count} new rows</source>
        <translation>{count} filas nuevas</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
</context>
<context>
    <name>SampleSpin</name>
    <message>
        <source> of {count}</source>
        <translation> de {count}</translation>
    </message>
    <message>
        <source>Sample </source>
        <translation>Ejemplo </translation>
    </message>
    <message>
        <source>Sample to look at</source>
        <translation>Ejemplo que se mira</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>A row is a sample, the last column the target. Type to replace a number, F2 edits it. Tab and Enter go on to the next cell, Ctrl+Tab leaves the table.</source>
        <translation>Cada fila es un ejemplo; la última columna, el objetivo. Escribe para reemplazar un número; F2 lo edita. Tab e Intro pasan a la celda siguiente; Ctrl+Tab sale de la tabla.</translation>
    </message>
    <message>
        <source>Rename column…</source>
        <translation>Renombrar la columna…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>ScenesController</name>
    <message>
        <source>Sav&amp;e as a new scene…</source>
        <translation>Guardar como escena n&amp;ueva…</translation>
    </message>
    <message>
        <source>Save &amp;this scene</source>
        <translation>Guardar es&amp;ta escena</translation>
    </message>
    <message>
        <source>Save that in a file of its own, as one more scene to be turned to.</source>
        <translation>Guardarlo en un archivo propio, como una escena más a la que pasar.</translation>
    </message>
    <message>
        <source>Save the experiment with what the window shows: step, views, zoom, speed and pins.</source>
        <translation>Guardar el experimento con lo que muestra la ventana: paso, vistas, ampliaciones, velocidad y ejecuciones fijadas.</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>escena</translation>
    </message>
</context>
<context>
    <name>SketchPad</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Paso {step}: {value}</translation>
    </message>
</context>
<context>
    <name>SketchRow</name>
    <message>
        <source>Draw again</source>
        <translation>Dibujar de nuevo</translation>
    </message>
    <message>
        <source>Draw by keys</source>
        <translation>Dibujar con teclas</translation>
    </message>
    <message>
        <source>Draw in the dotted frame with mouse, pen or finger. By keys: ← and → choose a place, ↑ and ↓ move the line there, Delete takes it back.</source>
        <translation>Dibuja en el marco de puntos con el ratón, el lápiz o el dedo. Con teclas: ← y → eligen un sitio, ↑ y ↓ mueven allí la línea, Supr lo deshace.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>It went another way. That is how one learns.</source>
        <translation>Ocurrió otra cosa. Así se aprende.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>The shape is right, the size is not.</source>
        <translation>La forma es acertada, el tamaño no.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What happened: {shape} (step {step}: {value}).</source>
        <translation>Lo que ocurrió: {shape} (paso {step}: {value}).</translation>
    </message>
    <message>
        <source>Your sketch: {shape} (step {step}: {value}).</source>
        <translation>Tu esbozo: {shape} (paso {step}: {value}).</translation>
    </message>
    <message>
        <source>✓ It went much as you drew it.</source>
        <translation>✓ Ocurrió más o menos como lo dibujaste.</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <source>&amp;Hear each step</source>
        <translation>&amp;Hacer oír cada paso</translation>
    </message>
    <message>
        <source>&amp;Hear this run</source>
        <translation>&amp;Oír esta ejecución</translation>
    </message>
    <message>
        <source>Making the sound of the run …</source>
        <translation>Haciendo el sonido de la ejecución …</translation>
    </message>
    <message>
        <source>Play a tone for each step as it is made: the higher the loss, the higher the pitch.</source>
        <translation>Tocar un tono por cada paso que se hace: cuanto mayor la pérdida, más agudo el tono.</translation>
    </message>
    <message>
        <source>Play the whole run in three seconds: the loss is the pitch.</source>
        <translation>Tocar la ejecución entera en tres segundos: la pérdida es la altura.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Back to its size</source>
        <translation>Volver a su tamaño</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Maximise</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Ventana propia</translation>
    </message>
    <message>
        <source>beside {view}</source>
        <translation>junto a {view}</translation>
    </message>
</context>
<context>
    <name>StandingTable</name>
    <message>
        <source>Best loss</source>
        <translation>Mejor pérdida</translation>
    </message>
    <message>
        <source>Best rate (cost)</source>
        <translation>Mejor tasa (coste)</translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Racer</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Racers</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>What the trials have cost, in loss evaluations.</source>
        <translation>Lo que han costado las pruebas, en evaluaciones de la pérdida.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Skipped, or answered otherwise: {steps}</source>
        <translation>Omitidos o respondidos de otra forma: {steps}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>SweepController</name>
    <message>
        <source>Make many runs with other learning rates and seeds, and see on a map how they end.</source>
        <translation>Hacer muchas ejecuciones con otras tasas de aprendizaje y semillas, y ver en un mapa cómo terminan.</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Barrido…</translation>
    </message>
    <message>
        <source>run of the sweep</source>
        <translation>ejecución del barrido</translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>Steps to solve</source>
        <translation>Pasos hasta resolver</translation>
    </message>
    <message>
        <source>diverges beyond</source>
        <translation>diverge más allá</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>la más rápida</translation>
    </message>
    <message>
        <source>in many, up to {most}</source>
        <translation>en muchos, hasta {most}</translation>
    </message>
    <message>
        <source>not solved, loss {loss}</source>
        <translation>sin resolver, pérdida {loss}</translation>
    </message>
    <message>
        <source>solved in few steps</source>
        <translation>resuelta en pocos pasos</translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Across the map</source>
        <translation>Horizontal en el mapa</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Choose two different options</source>
        <translation>Elige dos opciones distintas</translation>
    </message>
    <message>
        <source>Each cell will be a run of its own. Start fills the map.</source>
        <translation>Cada celda será una ejecución propia. “Empezar” llena el mapa.</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>Exportar el barrido</translation>
    </message>
    <message>
        <source>Make no more runs; those on the map stay.</source>
        <translation>No hacer más ejecuciones; las del mapa se quedan.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Point at a cell, or go there by the arrow keys. Space plays its row.</source>
        <translation>Señala una celda, o ve a ella con las flechas. La barra espaciadora toca su fila.</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Progreso del barrido</translation>
    </message>
    <message>
        <source>Sweep — Neuron Lab</source>
        <translation>Barrido — Neuron Lab</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Up the map</source>
        <translation>Vertical en el mapa</translation>
    </message>
    <message>
        <source>Write every run of the map to a table, CSV, or the map to a picture, PNG.</source>
        <translation>Escribir cada ejecución del mapa en una tabla, CSV, o el mapa en una imagen, PNG.</translation>
    </message>
</context>
<context>
    <name>TablesController</name>
    <message>
        <source>&amp;Export data…</source>
        <translation>&amp;Exportar datos…</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importar datos…</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Tables ({kinds});;All files (*)</source>
        <translation>Tablas ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take samples from a text file, CSV.</source>
        <translation>Tomar ejemplos de un archivo de texto, CSV.</translation>
    </message>
    <message>
        <source>Write the samples to a text file, CSV.</source>
        <translation>Escribir los ejemplos en un archivo de texto, CSV.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>ejemplos</translation>
    </message>
</context>
<context>
    <name>ThisStepView</name>
    <message>
        <source>Find this step&apos;s numbers yourself; each is judged at once.</source>
        <translation>Halla tú los números de este paso; cada uno se comprueba al momento.</translation>
    </message>
    <message>
        <source>From the inputs to the loss</source>
        <translation>De las entradas a la pérdida</translation>
    </message>
    <message>
        <source>From the loss to the new weights</source>
        <translation>De la pérdida a los pesos nuevos</translation>
    </message>
    <message>
        <source>Results are rounded to six digits; the numbers they come from carry as many as it takes.</source>
        <translation>Los resultados se redondean a seis cifras; los números de los que salen llevan las que hagan falta.</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calcularlo</translation>
    </message>
</context>
<context>
    <name>TimeControls</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>1 paso por segundo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time controls</source>
        <translation>Controles de tiempo</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>{count} steps/s</source>
        <translation>{count} pasos/s</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Options were changed on the way, at step {steps}.</source>
        <translation>Se cambiaron opciones por el camino, en el paso {steps}.</translation>
    </message>
    <message>
        <source>Shown step</source>
        <translation>Paso mostrado</translation>
    </message>
    <message>
        <source>Shown step, slider</source>
        <translation>Paso mostrado, deslizador</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>The steps go from 0 to {steps}</source>
        <translation>Los pasos van de 0 a {steps}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>of {steps}</source>
        <translation>de {steps}</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>TryRow</name>
    <message>
        <source>No try yet.</source>
        <translation>Aún ningún intento.</translation>
    </message>
    <message>
        <source>Par: {value}.</source>
        <translation>Par: {value}.</translation>
    </message>
    <message>
        <source>That is your best so far.</source>
        <translation>Es tu mejor intento hasta ahora.</translation>
    </message>
    <message>
        <source>This run does not count.</source>
        <translation>Esta ejecución no cuenta.</translation>
    </message>
    <message>
        <source>This try: {value}.</source>
        <translation>Este intento: {value}.</translation>
    </message>
    <message>
        <source>To be turned: {names}.</source>
        <translation>Para cambiar: {names}.</translation>
    </message>
    <message>
        <source>Tries: {count}.</source>
        <translation>Intentos: {count}.</translation>
    </message>
    <message>
        <source>Your best: {value}, with {settings}.</source>
        <translation>Tu mejor: {value}, con {settings}.</translation>
    </message>
    <message>
        <source>Your best: {value}.</source>
        <translation>Tu mejor: {value}.</translation>
    </message>
    <message>
        <source>✓ Found: {value}, and the target has {target}.</source>
        <translation>✓ Encontrado: {value}, y el objetivo tiene {target}.</translation>
    </message>
    <message>
        <source>✓ This try: {value}, par.</source>
        <translation>✓ Este intento: {value}, par.</translation>
    </message>
    <message>
        <source>✓ This try: {value}, {medal}.</source>
        <translation>✓ Este intento: {value}, {medal}.</translation>
    </message>
</context>
<context>
    <name>TugOfWar</name>
    <message>
        <source>1 other</source>
        <translation>1 más</translation>
    </message>
    <message>
        <source>Tug-of-war of the samples</source>
        <translation>Tira y afloja de los ejemplos</translation>
    </message>
    <message>
        <source>Weight of the tug-of-war</source>
        <translation>Peso del tira y afloja</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todas juntas</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalización</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>ejemplo {number}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>&amp;Next scene</source>
        <translation>Escena &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous scene</source>
        <translation>Escena a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Paso a&amp;nterior</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Go back to the lesson&apos;s step, or to the prepared scene, before.</source>
        <translation>Volver al paso anterior de la lección, o a la escena preparada anterior.</translation>
    </message>
    <message>
        <source>Go on with the lesson, or to the next prepared scene.</source>
        <translation>Seguir con la lección, o pasar a la escena preparada siguiente.</translation>
    </message>
    <message>
        <source>Looking for another scene …</source>
        <translation>Buscando otra escena…</translation>
    </message>
    <message>
        <source>This is the first scene of its folder.</source>
        <translation>Esta es la primera escena de su carpeta.</translation>
    </message>
    <message>
        <source>This is the last scene of its folder.</source>
        <translation>Esta es la última escena de su carpeta.</translation>
    </message>
    <message>
        <source>You tried something out in this scene before.</source>
        <translation>Antes probaste algo en esta escena.</translation>
    </message>
    <message>
        <source>what was tried out</source>
        <translation>lo que se probó</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Rehacer: {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Deshacer: {edit}</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back.</source>
        <translation>Volver a hacer el cambio deshecho.</translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation>Deshacer el último cambio.</translation>
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
        <translation>Dar a cada estudiante la misma tarea con otros números, en archivos.</translation>
    </message>
</context>
<context>
    <name>VariantsDialog</name>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Crear…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Nombres…</translation>
    </message>
    <message>
        <source>Every variant takes as many lines by hand as this experiment, and ends as it does. No two are the same.</source>
        <translation>Cada variante ocupa a mano tantas líneas como este experimento y termina como él. No hay dos iguales.</translation>
    </message>
    <message>
        <source>Folder for the variants</source>
        <translation>Carpeta para las variantes</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.txt *.tsv)</source>
        <translation>Listas de nombres (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>N&amp;o names</source>
        <translation>&amp;Sin nombres</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names from {file}: {count}</source>
        <translation>Nombres de {file}: {count}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Take names from a list: the files are called so.</source>
        <translation>Tomar los nombres de una lista: así se llamarán los archivos.</translation>
    </message>
    <message>
        <source>The files are numbered.</source>
        <translation>Los archivos se numeran.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Variants in {folder}: {count}. {table} says who has which numbers.</source>
        <translation>Variantes en {folder}: {count}. {table} dice quién tiene qué números.</translation>
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
        <translation>Lo que varía, un número por línea, como “{line}” o “{seed}”:</translation>
    </message>
    <message>
        <source>what varies</source>
        <translation>lo que varía</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Largest error</source>
        <translation>Mayor error</translation>
    </message>
    <message>
        <source>Looking back at step {step} of {steps}.</source>
        <translation>Mirando atrás: paso {step} de {steps}.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Paused at step {step}.</source>
        <translation>En pausa en el paso {step}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Problem, neuron and learning</source>
        <translation>Problema, neurona y aprendizaje</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En marcha.</translation>
    </message>
    <message>
        <source>The whole reason, and where its numbers come from</source>
        <translation>La razón completa y de dónde salen sus números</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>ViewsController</name>
    <message>
        <source>&amp;Close view</source>
        <translation>&amp;Cerrar vista</translation>
    </message>
    <message>
        <source>&amp;Maximise view</source>
        <translation>Ampliar &amp;vista</translation>
    </message>
    <message>
        <source>Bring {panel} into sight.</source>
        <translation>Mostrar {panel}.</translation>
    </message>
    <message>
        <source>Bring {view} into sight.</source>
        <translation>Mostrar {view}.</translation>
    </message>
    <message>
        <source>F&amp;old panels</source>
        <translation>Plegar p&amp;aneles</translation>
    </message>
    <message>
        <source>Learn&amp;ing</source>
        <translation>Aprendiza&amp;je</translation>
    </message>
    <message>
        <source>Let the view at hand have the whole stage, or go back.</source>
        <translation>Dar todo el espacio a la vista en uso, o volver.</translation>
    </message>
    <message>
        <source>Ne&amp;uron</source>
        <translation>Ne&amp;urona</translation>
    </message>
    <message>
        <source>Probl&amp;em</source>
        <translation>Pro&amp;blema</translation>
    </message>
    <message>
        <source>Put problem, neuron and learning behind a rail of buttons, whatever the room.</source>
        <translation>Poner problema, neurona y aprendizaje tras una barra de botones, haya el espacio que haya.</translation>
    </message>
    <message>
        <source>Take the view at hand away, until it is opened again.</source>
        <translation>Quitar la vista en uso hasta que se abra de nuevo.</translation>
    </message>
    <message>
        <source>Take the view at hand out of the stage; closing its window puts it back.</source>
        <translation>Sacar la vista en uso a una ventana; al cerrarla vuelve a su sitio.</translation>
    </message>
    <message>
        <source>View in its own &amp;window</source>
        <translation>Vista en &amp;su propia ventana</translation>
    </message>
</context>
<context>
    <name>WeightSpaceView</name>
    <message>
        <source>The run went from {start} to {now}.</source>
        <translation>La ejecución fue de {start} a {now}.</translation>
    </message>
    <message>
        <source>Weight space</source>
        <translation>Espacio de pesos</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>On the inputs as they are, the same is:</source>
        <translation>Con las entradas tal como son, lo mismo es:</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>optimum of {name}</source>
        <translation>óptimo de {name}</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>Close the laboratory.</source>
        <translation>Cerrar el laboratorio.</translation>
    </message>
    <message>
        <source>Fill the whole screen.</source>
        <translation>Llenar toda la pantalla.</translation>
    </message>
    <message>
        <source>Log&amp;arithmic loss</source>
        <translation>Pérdida &amp;logarítmica</translation>
    </message>
    <message>
        <source>Put every panel back in its place.</source>
        <translation>Devolver cada panel a su sitio.</translation>
    </message>
    <message>
        <source>Show the loss by powers of ten.</source>
        <translation>Mostrar la pérdida en potencias de diez.</translation>
    </message>
</context>
<context>
    <name>WorkOut</name>
    <message>
        <source>Go back to the step&apos;s arithmetic; what you found is kept.</source>
        <translation>Volver a las cuentas del paso; lo hallado se conserva.</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>Ejemplo {number}</translation>
    </message>
    <message>
        <source>Show this number</source>
        <translation>Mostrar este número</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Write results exactly, or with {digits} digits. Enter goes on.</source>
        <translation>Escribe los resultados exactos o con {digits} cifras. Intro pasa al siguiente.</translation>
    </message>
    <message>
        <source>{right} of {count} right</source>
        <translation>{right} de {count} correctos</translation>
    </message>
</context>
<context>
    <name>WorksheetController</name>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>&amp;Hoja de ejercicios…</translation>
    </message>
    <message>
        <source>Steps to be worked out by hand, with their key: to print, or for a course system.</source>
        <translation>Pasos para calcular a mano, con sus soluciones: para imprimir o para un sistema de cursos.</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Del paso</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Cuántas hojas</translation>
    </message>
    <message>
        <source>PDF, with its key beside it (*.pdf)</source>
        <translation>PDF, con las soluciones al lado (*.pdf)</translation>
    </message>
    <message>
        <source>Page for browsers, with its key beside it (*.html)</source>
        <translation>Página para navegadores, con las soluciones al lado (*.html)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Questions for Moodle (*.xml)</source>
        <translation>Preguntas para Moodle (*.xml)</translation>
    </message>
    <message>
        <source>Questions in GIFT (*.gift)</source>
        <translation>Preguntas en GIFT (*.gift)</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Several sheets are variants, on which as few known slips as possible look alike.</source>
        <translation>Varias hojas son variantes en las que se confunden los menos errores conocidos posibles.</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Al paso</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de ejercicios</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} está escrito.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Writing {file} …</source>
        <translation>Escribiendo {file} …</translation>
    </message>
</context>
<context>
    <name>WritingController</name>
    <message>
        <source>&amp;Write a lesson…</source>
        <translation>&amp;Escribir una lección…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Neuron Lab closed unexpectedly. Unsaved changes to {name} are still here.</source>
        <translation>Neuron Lab se cerró de forma inesperada. Aquí siguen los cambios sin guardar de {name}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Unsaved changes to the lesson cannot be kept safe: {why}. Save them yourself.</source>
        <translation>Los cambios sin guardar de la lección no se pueden proteger: {why}. Guárdalos tú.</translation>
    </message>
    <message>
        <source>Write a lesson of your own, and see it as learners will.</source>
        <translation>Escribir una lección propia y verla como la verán quienes aprenden.</translation>
    </message>
    <message>
        <source>a new lesson</source>
        <translation>una lección nueva</translation>
    </message>
</context>
<context>
    <name>WritingWindow</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>Paso a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation>&amp;Preparar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>A &amp;copy of</source>
        <translation>Una &amp;copia de</translation>
    </message>
    <message>
        <source>A lesson&apos;s &amp;file…</source>
        <translation>El &amp;archivo de una lección…</translation>
    </message>
    <message>
        <source>A step stands here as soon as it can be read.</source>
        <translation>Aquí aparece un paso en cuanto se puede leer.</translation>
    </message>
    <message>
        <source>Begin another lesson.</source>
        <translation>Empezar otra lección.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go to the next line that something is wrong with.</source>
        <translation>Ir a la siguiente línea en la que algo falla.</translation>
    </message>
    <message>
        <source>Go to the next step.</source>
        <translation>Ir al paso siguiente.</translation>
    </message>
    <message>
        <source>Go to the step before.</source>
        <translation>Ir al paso anterior.</translation>
    </message>
    <message>
        <source>It can be tried when nothing is marked any more</source>
        <translation>Se puede probar cuando ya no haya nada marcado</translation>
    </message>
    <message>
        <source>Let this step set up the experiment that is on the bench now.</source>
        <translation>Hacer que este paso prepare el experimento que está ahora en el laboratorio.</translation>
    </message>
    <message>
        <source>Lines to mend: {count}. F8 goes from one to the next.</source>
        <translation>Líneas por corregir: {count}. F8 lleva de una a otra.</translation>
    </message>
    <message>
        <source>Make every run of the lesson, and compare what it says with what happens.</source>
        <translation>Hacer todas las ejecuciones de la lección y comparar lo que dice con lo que pasa.</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Fallo siguiente</translation>
    </message>
    <message>
        <source>No run was made: mend first what is marked</source>
        <translation>No se hizo ninguna ejecución: corrige primero lo marcado</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file, or begin with a copy of one of the laboratory&apos;s lessons.</source>
        <translation>Abrir el archivo de una lección o empezar con una copia de una de las lecciones del laboratorio.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Save the lesson under another name.</source>
        <translation>Guardar la lección con otro nombre.</translation>
    </message>
    <message>
        <source>Save the lesson.</source>
        <translation>Guardar la lección.</translation>
    </message>
    <message>
        <source>Steps: {count}. All that they say is so.</source>
        <translation>Pasos: {count}. Todo lo que dicen es cierto.</translation>
    </message>
    <message>
        <source>Steps: {count}. Every line can be read.</source>
        <translation>Pasos: {count}. Todas las líneas se pueden leer.</translation>
    </message>
    <message>
        <source>Take the &amp;bench as it is</source>
        <translation>&amp;Tomar el montaje como está</translation>
    </message>
    <message>
        <source>Take the lesson on the bench, from this step on.</source>
        <translation>Seguir la lección en el laboratorio, desde este paso.</translation>
    </message>
    <message>
        <source>{file}[*] — Lesson — Neuron Lab</source>
        <translation>{file}[*] — Lección — Neuron Lab</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>What can be done with {view}</source>
        <translation>Qué se puede hacer con {view}</translation>
    </message>
</context>
<context>
    <name>_Numbers</name>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
</context>
</TS>
