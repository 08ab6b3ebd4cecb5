<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Describe the plots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logarithmic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open lesson file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>256x + 212y = 1492 by gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A + or − is missing before “{term}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of {batch} is more than the {n} samples there are: learn from all of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron finds x and y of the article&apos;s equation by walking down the slope of the loss.

Its inputs are 256 and 212, its target is 1492, its bias is 0. The equation has many solutions; where the neuron arrives depends on where it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted text that begins on line {line} does not end. Mend the file, or choose “none” for quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term is missing after the sign; write sums such as 2a − 3b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie: {who} got there after {cost} loss evaluations each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds l1 · sum of |w| to the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds l2/2 · sum of w² to the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a row of entries it goes back to where the row began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All diverged: nobody wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples in every step, or so many drawn in random order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done with the selected cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow {value} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the step size, or the step size times the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AND gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OR gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another order of the columns or rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the opening experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much each sample moves the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the error alone (right while inputs are positive), or by error times input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a prepared experiment by its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 1 lies around (c, c), class 0 around (−c, −c).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click in the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the laboratory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number} has no name in the header; here it is “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crawling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Tab leaves the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click, Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the ring to start elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each round of steps multiplies the mean error by {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sample&apos;s part of G, the mean of error times input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sample&apos;s part of the mean error E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sample&apos;s part of the slope; a positive one pulls the weight down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step multiplies the mean error by {factor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each weight steps against the sign of its G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended after {step} guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended after {step} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error times input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every k steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight is drawn anew, a whole number from {low} to {high}. Nothing of guess {step} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight is drawn anew, between {low} and {high}. Nothing of guess {step} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the whole screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what to do by typing a few words of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the slope of the loss downhill. This is how a neuron learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From height and weight of sixteen people the neuron says whether a body mass index is above 30.

The people are made up for this experiment: height in metres, weight in units of 100 kg, and 1 where the body mass index (kg/m²) is above 30. The sigmoid turns the weighted sum into a number between no (0) and yes (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From x = 0, y = -4 both rise in turn by 0.1, a hundred times, and arrive at x = 5, y = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all type its usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go another way from the step that is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to step 0 with the same start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the experiment as it was opened, edits undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the lesson&apos;s step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to step 0 with other random numbers: the next seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess whole numbers, both ends included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess {step} is the best so far: no loss was below {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H holds the second derivatives of the loss, H⁺ is its pseudo-inverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half mse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and weight: a neuron that says yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything until a key is pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a weight moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is from crest to crest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one step goes: each weight changes by η times its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the wave goes up and down from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast η shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long computing the steps took; a few at a time, as in a race, take longer than many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows the table gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much heavier is a penguin whose flipper is longer? No line fits all 342 birds: the loss has a floor.

Three species near Palmer Station, Antarctica (Gorman, Williams &amp; Fraser 2014, CC0); two birds without measurements are left out. The input is how many centimetres the flipper is longer than 20 cm, and the target the body mass in kilograms. So the weight reads as kilograms per centimetre and the bias as the mass of a bird with a flipper of 200 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the last step&apos;s push is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much y grows when x grows by 1: the true weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much y grows when x1 grows by 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much y grows when x2 grows by 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the four rows are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often η is multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the mean of g forgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the mean of g² forgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes from step to step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the slope becomes a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal trailing comma before end of object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plots over steps, every view goes to that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row {row} the guesses reach outputs from {least} to {most} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {name} is negative in row {row}: there a lower weight raises the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {name}, as scaled, is negative in row {row}: there a lower weight raises the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid \uXXXX escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be solved: some weights part the rows with target {high} from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had come to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was crawling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was getting worse and worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was getting worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was still getting better, to and fro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was still getting better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went up and down and got no better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its loss is {next_loss}: no better than the best, {best_loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its loss is {next_loss}: the best so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this run to compare others with: in the plots, and in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the division away from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large steps while the error is large, small ones when it is small: it fades away without overshooting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large type and only the chosen panels, for a room to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from inputs scaled another way, so it is not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from other samples than the present run, so it is not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {n} of {all} in which a value is missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {n} with a number too large or infinite, such as “{cell}” in {name}, line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {n} with more or fewer than {width} cells, such as line {line} with {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {n} with something else than a number, such as “{cell}” in {name}, line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let several ways to learn run side by side, from one start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the bias learn, too. Without one the weighted sum is 0 where all inputs are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the neuron learn, or pause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logic gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss came from {first} to {last} in {steps} steps, going up and down on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, by about the same factor each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, fast at first, then more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, going up and down on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss fell from {first} to {last} in {steps} steps, slowly at first, then faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss jumped about between {low} and {high}; of {steps} guesses number {step} was the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss rose from {first} beyond all numbers in {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss rose from {first} to {last} in {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss stayed at {last} for {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all type larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all type smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make many runs with other learning rates and seeds, and see on a map how they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one step, or look at the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make samples up: a line, clusters, a gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the edit again that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max abs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of error times input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by another loss, so it is not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of earlier slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton needs all samples in every step; set the batch to &quot;full&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton&apos;s step: H⁺ times the slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error is larger than the tolerance, {tolerance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guess is above this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guess is below this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input is above this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input is below this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has {width} cells; line {line} has {cells}. Choose another separator or quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has been made yet: the loss is {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight gets below loss {floor}: one number cannot fit {n} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: rows {first} and {second}, for one, contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: what one row demands follows from others, and differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights get below loss {floor}: {p} numbers cannot fit {n} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights have a lower loss than these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights part the rows with target {high} from those with target {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody got there. {who} came closest, with a loss of {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noisy sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {total} possible guesses solves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not solved after {step} guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not solved after {step} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not their turn: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an axis the wheel zooms that axis alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On line {line} a quote stands inside a quoted text. Double it in the file, or choose “none” for quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample at a time: a wrong answer moves the weights along its inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight after the other, or all weights in every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscillating, but converging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscillating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output: {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the samples: 1 for a guess or a step over all samples; for a mini-batch or the perceptron rule its share of the samples; Newton pays 1 more for each parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penguins: body mass from flipper length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptron rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points along a straight line: the neuron is to find its slope and its bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points along a wave: one neuron cannot bend like that, and one sees where it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points on a plane over two inputs: the neuron is to find two slopes and a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset &amp;gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space or Run, and the neuron learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proportional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every panel back in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everything back as this step of the lesson has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the last good value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rac&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random guessing over whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached the target loss, {target}, at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button, Menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rmsprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of what was pasted has another number of cells ({count}) than row 1 ({width})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column} of what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {first} and {second} have equal inputs but different targets: no weights fit both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pict&amp;ure of all plots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture, and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the learning rate to one that is safe for these samples, where that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns are called “{given}”; column {number} is “{name}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sgd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;key presses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys, and what the mouse does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each key that is pressed, large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the loss by powers of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of x1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes of the loss (mean of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes of the loss, with the penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes, by the chain rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solutions among the {total} possible guesses: {hits}. It takes about {steps} guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved when no error is larger than this, in the target&apos;s unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some weights part the rows with target {high} from the others; this rule always finds such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of what is added by chance to every input; 0 adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of what is added by chance to every target; 0 adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start weights, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start weights, lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} and how step {next} follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} and what the next one will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}, the last, and what one more would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-sign correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-sign correction in proportion to the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-sign correction that lands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-sign correction that oscillates for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of 0.5 are too large: the error jumps across 0 and back again, and never lands.

A step changes the left side by 128 or 106, far too much to come within 0.01 of 1492.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T stands for the most steps that the run may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lesson that you or somebody else has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take samples from a text file, CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first {n} rows, the most there can be, and leave out all after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the value over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell in words what the plots show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is right: nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axes follow the run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best so far is guess {best}, with loss {best_loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best was guess {best}, with an error of {best_error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is empty; every cell needs a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customary learning rate 0.001 diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equals sign is missing: 256x + 212y = 1492</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error changes by multiples of {spacing} only and gets no nearer to 0 than {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors of the rows cancel out: their mean is 0, which has no sign to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a row of names and no rows under it. If the first row is no header, say so above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {most} cells. Leave columns or rows out of the file before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows. Choose one with a row of names and rows of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row of names and rows of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encoded as {encoding}. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four rows of a truth table. XOR and XNOR are what one neuron cannot learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has {names} names, but the rows have {cells} cells. Give every column a name in the file, or choose another separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest input is {times} times as large as the smallest: scale each to mean 0 and standard deviation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest stable rate is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left side needs an unknown, such as 256x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss goes up and down, and gets no lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss hardly falls: by less than 1 % in the last eighth of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss has not changed for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss rises without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean error is 0: nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron learns from scaled inputs, marked ′: divided by the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron learns from scaled inputs, marked ′: mean 0, standard deviation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers grew out of bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers have left all bounds; there is nothing to reckon with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is too high, so the weights go down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is too low, so the weights go up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of {activation} does not reach from {low} to {high}: take the identity activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output shall be 1 only where both inputs are 1.

It is solved when every output is within 0.1 of its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output shall be 1 where at least one input is 1.

It is solved when every output is within 0.1 of its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters take turns; update {step} is the turn of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The penalty on large weights keeps the loss above {floor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right side must be one number, such as 1492</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends after so many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends when the loss is this low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same equation at the learning rate that one reads everywhere: every step overshoots further than the one before.

The loss is so steep here, 2 · (256² + 212²), that anything above 9.05e-06 diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples take turns; update {step} is the turn of sample {sample}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is so small that a step no longer changes any weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the sigmoid, a·(1 − a), cancels:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all {name} is too large; the largest number is about 1.8e308</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target where every input is 0: the true bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight on this axis; all others are as they are at the shown step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted sum is negative in every row, where ReLU is flat: there is no slope to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one equals sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste; copy cells of a spreadsheet first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be {most} unknowns, here are {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There {name} is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text file. If it is a spreadsheet, save its sheet as CSV there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = {size}: samples {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step&apos;s batch of B = {size}: samples {rows}; sample {sample} is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that differ, or are not the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it to show it in the plots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too high? Step the weights down. Too low? Step them up. Until it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try numbers blindly and keep the best. It works by luck; nothing is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clouds of points: the neuron is to tell one class from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two whole numbers from 0 to 9 are drawn until the equation holds; between two guesses nothing is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an equation, such as 256x + 212y = 1492</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a rate of {safe} no step can raise the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a rate of {safe} no step can raise the loss; {rate} may overshoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use seed {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the input&apos;s sign too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is no table ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What η is multiplied by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where η ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which truth table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be solved, sooner or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will converge in about {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will converge in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will converge, but not to within the tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will converge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will diverge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will need about {steps} steps, but ends after {max_steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not be solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will oscillate for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will oscillate, but converge in about {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will oscillate, but converge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a learned bias the lowest loss would be {lower} instead of {floor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a bias no weights part the rows with target {high} from those with target {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write decimals with a point, such as 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plots in sight, as PNG or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the samples to a text file, CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xnor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = 1 / (1 + exp(−z))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = 1 if z ≥ 0, else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = max(0, z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = tanh z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a = z if z &gt; 0, else 0.01 z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Python {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above {gt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above {gt} and at most {le}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at least {ge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at least {ge} and below {lt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step asks once; begin another step with “## ”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step points at one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {ge} to {le}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at least {ge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object {braces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outcome is no number; offer options instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy (bce) needs targets from 0 to 1, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy (bce) needs the sigmoid activation; here it is {activation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 1 name, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 1 number, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 1 number, one a sample, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected LOW:HIGH or LOW:HIGH:COUNT, low first, got {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected PATH=LOW:HIGH:COUNT, such as strategy.learning_rate=1e-8:1e-3:200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a condition such as steps &lt; 100 or outcome = solved, got “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a finite number, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a finite number, this one is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a name, got an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number of digits from 1 to 17 after the colon, got “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a path such as strategy.learning_rate or data.inputs[0][1], got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a question after “ask:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a range whose width is a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a row of 1 number, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a row of numbers, such as [256, 212]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a row of {count} numbers, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a step, which begins with “## ” and its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a value such as loss, loss@1 or strategy.learning_rate, got “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number of at most {le}, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an answer, or two options or more, as in “- [outcome = solved] It arrives”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an introduction just where the original has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one row of at least one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most the number of samples, {n}, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {most} inputs, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {most} samples, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected either {uniform} or {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected finite numbers, got one with thousands of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected from 1 to {most} values, got 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected from 1 to {most} values, got more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected low ≤ high, got {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one answer that is right for this run, got none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one answer that is right for this run, got {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected options or an answer, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected outcome = one of {outcomes}, got “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected something after “{key}:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text as keys, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text, got half a character in {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the lesson&apos;s title first, as in “# Guessing”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected the name of a preset or of an experiment file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {count} names, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {count} numbers, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {count} numbers, one a sample, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {expected}, got {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {keys} or an empty line before the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {opening} and {closing} around a value, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {wanted} steps, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “## ” and a title, or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “- [condition] text” or “after:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “- [condition] text”, “- [x] text” or “- [ ] text”, got “- {found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “ask:” and the question before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “run ended”, “5 steps”, “seed changed” or “strategy.learning_rate = 1e-6”, got “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “steps within 20%”, “loss within 0.5” or “change of loss”, got “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g stands for the slopes: g₁ is ∂L/∂w₁, and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many values? Say it with a third number, such as {values}:50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “{title}” {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “{title}” {what} is not as in “{known}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean(e²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean(e²) / 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean(|e|)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one input has to stay; change its numbers instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row has to stay; change its numbers instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target loss reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first step needs a setup, such as “setup: opening”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;format&quot; is missing; this Neuron Lab reads format {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &quot;{name}&quot; is taken; every column needs its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step activation has no slope to descend; use the perceptron rule, or another activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target has to stay; choose cells of the inputs to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two directions need two different options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} of this experiment is not known; it is where the loss is quadratic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is an “after:” above; go on with a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no control “{name}”; known are {names}, and options by their path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such place in this experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no “{path}” here; known are {names}, and options such as stop.tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no “{path}” in this experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is room for {most} inputs; this would make {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is room for {most} samples; this would make {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these numbers lead to samples that are too large; use smaller ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file was written by a newer Neuron Lab, in format {newer}; this one reads {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a JSON document (the text is not UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a JSON document ({what}, line {line}, column {column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an experiment: its lists nest too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run has {steps} steps, so there is no {name}@{step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key {key}; known here: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key “{key}”; known here: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{better} is about the fastest rate; {limit} would diverge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{better} would need about {better_steps}; {limit} would diverge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are not told of here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fell from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} rose from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stayed at {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} went from {first} beyond all numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} went from {first} to {last}, to and fro on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has no unknown beside it, such as {number}x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is too large; the largest number is about 1.8e308</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} is {times} times the largest stable rate, {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symbol} is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wins: there after {cost} loss evaluations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” may mean {small} or {large}; write it without the comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{claim}” is not so; here it is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}:” belongs above the text of its step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}:” belongs above “after:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{letter}” does not fit here; write sums such as 2a − 3b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” goes from 0 to 1: learn it as a probability, with sigmoid, cross-entropy and a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” goes from {low} to {high}, and cross-entropy needs targets from 0 to 1: take the mean squared error instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a word, not a number; offer options instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a step&apos;s own, so it takes no @{step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−mean(y ln a + (1−y) ln(1−a))</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>No plot is open. Open one in the View menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>it went another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Black</name>
    <message>
        <source>Black screen; any key takes it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckedField</name>
    <message>
        <source>{sentence}. {value} stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColorScale</name>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>&amp;Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of texts makes several inputs: 1 where its text stands, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as &amp;1, all others as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that counts as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {n} texts, no use here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} no numbers, such as “{cell}” on line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>&amp;Load back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these rows, or all, as text (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey: learned from other samples, or measured otherwise; not drawn ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all runs go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let these runs go (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this run the present one again, experiment and all (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a run to keep it: it stays in the plots as a thin line, and in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these runs in the plots, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} runs are pinned, and there is no room for {count} more. Remove some first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveButton</name>
    <message>
        <source>Curve {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the curve {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialForm</name>
    <message>
        <source>Equal distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal factors need numbers above 0; choose equal distances, or other ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal factors suit what matters by its size, such as 0.001, 0.01, 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number has to be larger than the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number from 2 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{direction}: option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{direction}: spacing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Drop one file at a time: an experiment, or a table to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither an experiment ({experiment}) nor a table ({tables}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Export data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({kinds});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Export under its whole name to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Another program has changed {file} since you opened or saved it. Replace it with yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed {file}, and so have you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments (*{extension})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron Lab closed unexpectedly. Unsaved changes to {name}, {time}, are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment has changes that are not saved. Save them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe: {why}. Save them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery of unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. The experiment is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more, so it is no longer in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened. {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Add points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into the plot to add a sample, drag a point to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn} of {n} samples are drawn, chosen at random.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Bar  |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma  1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double  &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point  1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single  &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row has the &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} (detected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in each picture: the loss over the steps. Right: the weights, or the fit at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerateDialog</name>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw &amp;anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the next seed: other samples of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is to change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples, {shown} of them drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column has numbers, or texts of which one could be the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a value in every chosen column. Clear the emptiest ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples: {rows} of {all}.  Inputs: {inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one column as an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this, or choose other columns: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} inputs are chosen, and a neuron has at most {most} here. Clear some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <source>More strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>All curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide any of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Change {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the control in the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went another way. That is how one learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one step (→).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make steps until there are {count} (→).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to the end (Space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {name} to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson expects another run here: {why}. “Set up again” goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction: {given}
What happened: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Just as you predicted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPlayer</name>
    <message>
        <source>setup of a lesson&apos;s step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>First your prediction. Then you see here what the laboratory thinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*{extension})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the loss by powers of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened. Your experiment is still here; save it to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges beyond {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastest rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved in 1 … {most} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source> to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties on large weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias learns, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the start weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every input within −1…1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean 0, deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inputs as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-10 to 10” draws every weight from that range; “0.5, -2” sets the weights one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronPictureView</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start value of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTarget</name>
    <message>
        <source>Class of new points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of new points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits; try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few words of what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Neuron with its weights; arrow keys choose one, Enter sets its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias, fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w{number} of {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inputs}, bias {bias}: sum {z}, output {a}, target {y}, error {e}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input} {value} times {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}. Click to set where it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotArea</name>
    <message>
        <source>Close {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {view} float, or dock it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotWords</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plots in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: is {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>+ Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} samples; type an equation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody to race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of each, in loss evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, in loss evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these runs in the table of pinned runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many passes over the samples has everybody. A guess costs one; so does a whole step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen racer learns by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment has no tolerance, so nobody can get there: the lowest loss wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are off …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number above 0, and at most a billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets there with the fewest loss evaluations? All start from the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacePlot</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateSlider</name>
    <message>
        <source>Beyond: diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {rate}: oscillates, but converges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {rate}: safe, no step overshoots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {rate}: safe, no step raises the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oscillates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ {rate}: the fastest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been open yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>new start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset of everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCommands</name>
    <message>
        <source>Clear to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert inputs before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert rows above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert rows below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move columns left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move columns right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rows down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move rows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cell of the column to remove first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cell of the row to remove first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select cells that have numbers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one block of cells; these do not lie side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows or columns that lie side by side to move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what to move first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort, smallest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>move of point {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleHeader</name>
    <message>
        <source>Name of the column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to rename it, drag it when selected to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {n}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number here to add a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {name} in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearing of {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste of {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleSpin</name>
    <message>
        <source> of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>A row is a sample, the last column the target. Type to replace a number, F2 edits it. Tab and Enter go on to the next cell, Ctrl+Tab leaves the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingTable</name>
    <message>
        <source>Best loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target loss reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>Steps to solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in many, up to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved in few steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell will be a run of its own. Start fills the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no more runs; those on the map stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a cell, or go there by the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep — Neuron Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest loss is {loss}; a target loss above it tells runs apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may take long; you can cancel it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every run of the map to a text file, CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged at step {steps}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not solved within {steps} steps, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached the target loss at step {steps}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved at step {steps}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled at step {steps}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. Choose another folder or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} runs of at most {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {what}. Click or press Enter to open the run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sweeping</name>
    <message>
        <source>run of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisStepView</name>
    <message>
        <source>From the inputs to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the loss to the new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are rounded to six digits; the numbers they come from carry as many as it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeControls</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Shown step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown step, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps go from 0 to {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TugOfWar</name>
    <message>
        <source>Tug-of-war of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the tug-of-war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Largest error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back at step {step} of {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightSpaceView</name>
    <message>
        <source>Weight space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} × {side} points, for there are many samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>On the inputs as they are, the same is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimum of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
