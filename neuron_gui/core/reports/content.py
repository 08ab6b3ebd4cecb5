"""What a report says to people, chapter by chapter: the same for a page of HTML and for one of paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape

from neuron_gui.core.compare.differences import FROM_STEP, Setting, differences
from neuron_gui.core.fit_quality import Confusion, fit_quality
from neuron_gui.core.lessons.sketch_lines import as_told
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.numbers import as_shown, displayed, told_apart
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.records import Record
from neuron_gui.core.reports import notes
from neuron_gui.core.reports.answers import Answer, BestTry
from neuron_gui.core.reports.markup import (
    MAX_ROWS,
    Block,
    Chapter,
    Moving,
    Slider,
    Tell,
    bullets,
    pairs,
    paragraph,
    table,
)
from neuron_gui.core.reports.payload import Report
from neuron_gui.core.reports.pictures.curves import MAX_CURVES, loss_picture, weights_picture
from neuron_gui.core.reports.pictures.fit import fit_picture
from neuron_gui.core.reports.pictures.neuron import neuron_picture
from neuron_gui.core.reports.pictures.sketch import sketch_picture
from neuron_gui.core.reports.pictures.weight_space import weight_space_picture
from neuron_gui.core.reports.way import stops
from neuron_gui.core.reports.words import changes, settings, shown, turned
from neuron_gui.core.reports.worked import worked_step
from neuron_gui.core.rounded import share
from neuron_gui.core.run import Run
from neuron_gui.core.samples.formula import as_text, is_equations
from neuron_gui.core.strange_text import visible
from neuron_gui.core.verdict.outlook import Outlook, outlook, verdict

MAX_RECORDS = 12  # that are written out in a table
MAX_WEIGHTS = 6  # that have columns there
MAX_COLUMNS = 12  # inputs that have columns in the table of samples


@dataclass(frozen=True)
class Content:
    """A report and the runs that it tells of: the first at length, the others beside it.

    `steps` are those whose arithmetic is written out, at a sample counted from 0. `tell` translates.
    """

    report: Report
    runs: Sequence[Run]
    file: str
    steps: Sequence[int] = (0,)
    sample: int = 0
    tell: Tell = str

    @property
    def title(self) -> str:
        """What the experiment is called, or else the report's file."""
        return self.runs[0].experiment.title or self.name

    @property
    def name(self) -> str:
        """What the report's file is called, in characters that can be written."""
        return visible(self.file)

    def head(self) -> str:
        """Return title, author, and the formula where there is one."""
        data = self.runs[0].experiment.data
        by = self.tell(Message("By {author}", author=self.report.author)) if self.report.author else ""
        return (
            f"<h1>{escape(self.title)}</h1>\n"
            + (f'<p class="author">{escape(by)}</p>\n' if by else "")
            + (f'<p class="formula">{escape(as_text(data))}</p>\n' if is_equations(data) else "")
        )

    def foot(self) -> str:
        """Return the strip that says how to verify."""
        command = f"<code>neuron-gui verify {escape(self.name)}</code>"
        made = Message(
            "Neuron Lab {version}, engine {engine}.",
            version=self.report.version,
            engine=str(self.report.engine),
        )
        how = self.tell(Message("Verify with:"))
        return f"{escape(self.tell(made))} {escape(how)} {command}"

    @cached_property
    def chapters(self) -> list[Chapter]:
        """Return all chapters that there is something to say in."""
        found = (
            (Message("What came of it"), self._result()),
            (Message("Settings"), self._settings()),
            (Message("Samples"), self._samples()),
            (Message("The run in pictures"), self._pictures()),
            (Message("Some of its steps"), self._records()),
            (Message("Step by step"), self._worked()),
            (Message("Runs compared"), self._compared()),
            (Message("Predictions"), self._answers()),
            (Message("Notes"), iter(notes.as_html(self.report.notes))),
        )
        chapters = (Chapter(self.tell(title), tuple(blocks)) for title, blocks in found)
        return [chapter for chapter in chapters if chapter.blocks]

    # --- The run ------------------------------------------------------------------------------------

    @property
    def _run(self) -> Run:
        return self.runs[0]

    @cached_property
    def _stops(self) -> list[Record]:
        return stops(self._run, (*self.steps, *(entry.step for entry in self._run.journal)))

    @cached_property
    def _outlook(self) -> Outlook:
        return outlook(Run(self._run.experiment))

    @property
    def _parameters(self) -> list[str]:
        return [*self._run.experiment.data.input_names, self.tell(Message("bias"))]

    def _result(self) -> Iterator[Block]:
        judged = verdict(self._run, self._outlook)
        yield f'<p class="verdict">{escape(self.tell(judged.sentence))}</p>\n' + bullets(
            [self.tell(message) for message in (*judged.reasons, *judged.why)]
        )
        yield pairs(list(self._numbers()))

    def _numbers(self) -> Iterator[tuple[str, str]]:
        tell, run, last = self.tell, self._run, self._run.last
        yield tell(Message("Steps")), grouped(run.steps)
        best = Message(
            "{loss}, lowest {best} at step {step}",
            loss=displayed(last.loss),
            best=displayed(run.best.loss),
            step=grouped(run.best.step),
        )
        yield tell(Message("Loss")), tell(best)
        error = Message(
            "{mean} mean, {largest} at most",
            mean=displayed(last.error),
            largest=displayed(last.max_abs_error),
        )
        yield tell(Message("Error")), tell(error)
        *weights, bias = zip(self._parameters, map(displayed, (*last.weights, last.bias)), strict=True)
        yield from weights[:MAX_ROWS]
        if (left := len(weights) - MAX_ROWS) > 0:
            yield tell(Message("… {count} more", count=grouped(left))), ""
        yield bias
        quality = fit_quality(run.experiment, last)
        if isinstance(quality, Confusion):
            for title, part in (
                (Message("Accuracy"), quality.accuracy),
                (Message("Precision"), quality.precision),
                (Message("Recall"), quality.recall),
            ):
                if part is not None:
                    yield tell(title), as_shown(share(part))
        elif quality:
            if quality.r2 is not None:
                yield "R²", as_shown(share(quality.r2))
            yield "RMSE", displayed(quality.rmse)
            yield "MAE", displayed(quality.mae)

    def _settings(self) -> Iterator[Block]:
        tell, run = self.tell, self._run
        yield pairs(list(settings(run.experiment, tell)))
        if run.journal:
            head = Message("From step"), Message("Setting"), Message("Value")
            title = escape(tell(Message("Changes on the way")))
            rows = changes(run.experiment, run.journal, tell)
            yield f"<h3>{title}</h3>\n" + table(tell, [*map(tell, head)], rows)

    def _samples(self) -> Iterator[Block]:
        data = self._run.experiment.data
        shown = min(data.d, MAX_COLUMNS)
        rows = [
            [*map(displayed, row[:shown]), displayed(target)]
            for row, target in zip(
                data.inputs[:MAX_ROWS].tolist(), data.targets[:MAX_ROWS].tolist(), strict=True
            )
        ]
        head = (*data.input_names[:shown], data.target_name)
        left = Message("Inputs that are not shown: {count}", count=grouped(data.d - shown))
        more = paragraph(self.tell(left)) if data.d > shown else ""
        yield table(self.tell, head, rows, data.n) + more

    def _pictures(self) -> Iterator[Block]:
        run, seen, tell = self._run, self._stops, self.tell
        yield self._slider()
        made = (
            loss_picture(run, seen, tell, self._outlook.known),
            weights_picture(run, seen, tell, self._outlook.known),
            weight_space_picture(run, seen, tell),
            fit_picture(run, seen, tell),
            neuron_picture(run, seen, tell, self.sample),
        )
        yield from (picture for picture in made if picture)

    def _slider(self) -> Slider:
        seen = self._stops
        values = {
            "now-loss": (self.tell(Message("Loss")), [r.loss for r in seen]),
            **{
                f"now-{j}": (name, [(*r.weights, r.bias)[j] for r in seen])
                for j, name in enumerate(self._parameters[:MAX_CURVES])
            },
        }
        moving = [Moving("now-step", "text", tuple(grouped(r.step) for r in seen))]
        moving += [
            Moving(name, "text", tuple(map(displayed, numbers))) for name, (_, numbers) in values.items()
        ]
        spans = "".join(
            f'<span>{escape(title)} <b id="{name}"></b></span> ' for name, (title, _) in values.items()
        )
        step = escape(self.tell(Message("At step")))
        html = (
            f'<div id="slider" hidden>\n<label for="stop">{step} <b id="now-step"></b></label>\n'
            f'<input type="range" id="stop" min="0" max="{len(seen) - 1}" value="{len(seen) - 1}">\n'
            f'<div class="numbers" id="numbers">{spans}</div>\n</div>\n'
        )
        return Slider(html, tuple(moving))

    def _records(self) -> Iterator[Block]:
        seen = self._stops
        apart = max(1, -(-(len(seen) - 1) // (MAX_RECORDS - 1)))
        chosen = {record.step: record for record in (*seen[::apart], seen[-1])}.values()
        names = self._parameters
        columns = (*range(min(len(names) - 1, MAX_WEIGHTS)), -1)
        head = [self.tell(Message("At step")), self.tell(Message("Loss")), *(names[k] for k in columns)]
        rows = [
            [grouped(r.step), displayed(r.loss), *(displayed((*r.weights, r.bias)[k]) for k in columns)]
            for r in chosen
        ]
        yield table(self.tell, head, rows)

    def _worked(self) -> Iterator[Block]:
        for step in self.steps:
            if step <= self._run.steps:
                blocks = worked_step(self._run, step, self.sample, self.tell)
                yield from (f'<div class="whole">\n{block}</div>\n' for block in blocks)

    # --- Beside it ----------------------------------------------------------------------------------

    def _compared(self) -> Iterator[Block]:
        if len(self.runs) == 1:
            return
        tell = self.tell
        each = differences([run.experiment for run in self.runs], [run.journal for run in self.runs])
        head = Message("Run"), Message("Settings"), Message("Outcome"), Message("Steps"), Message("Loss")
        rows = [
            (
                str(number),
                ", ".join(self._setting(setting) for setting in unlike),
                tell(Message((run.outcome or Outcome.RUNNING).word)),
                grouped(run.steps),
                displayed(run.last.loss),
            )
            for number, (run, unlike) in enumerate(zip(self.runs, each, strict=True), 1)
        ]
        yield paragraph(tell(Message("Run 1 is the one above."))) + table(tell, [*map(tell, head)], rows)

    def _setting(self, setting: Setting) -> str:
        words = f"{self.tell(Message(setting.title))} {shown(setting.value, self.tell)}"
        if setting.since is None:
            return words
        return self.tell(Message(FROM_STEP, setting=words, step=grouped(setting.since)))

    def _answers(self) -> Iterator[Block]:
        lesson = ""
        for answer in self.report.answers:
            heading = "" if answer.lesson == lesson else f"<h3>{escape(answer.lesson)}</h3>\n"
            lesson = answer.lesson
            yield f'<div class="whole">\n{heading}{self._answer(answer)}</div>\n'
            if answer.drawn and (picture := sketch_picture(answer.drawn, self.tell, answer.best is not None)):
                yield picture

    def _answer(self, answer: Answer) -> str:
        tell = self.tell
        asked = as_told(answer.question)
        numbered = Message("Step {step}: {question}", step=str(answer.step), question=asked)
        question = tell(numbered) if answer.sha256 else answer.question  # which names a step of the run
        if answer.prediction is None:
            return f"<h4>{escape(question)}</h4>\n" + paragraph(tell(Message("Not answered.")))
        if answer.best:
            return f"<h4>{escape(question)}</h4>\n<p>{'<br>'.join(self._tries(answer, answer.best))}</p>\n"
        prediction, happened = _both(answer)
        predicted = Message(
            "Prediction: {prediction} ({time}; attempt {attempt})",
            prediction=as_told(prediction, answer.drawn is not None),
            time=(answer.given or "").replace("T", " ").replace("Z", " UTC"),
            attempt=str(answer.attempts),
        )
        lines = [escape(tell(predicted))]
        if answer.happened is not None:
            found = as_told(happened, answer.drawn is not None)
            lines.append(escape(tell(Message("What happened: {found}", found=found))))
        if answer.right is not None:
            kind = "right" if answer.right else "wrong"
            lines.append(f'<b class="{kind}">{escape(tell(_judged(answer)))}</b>')
        else:
            lines.append(escape(tell(Message("Nothing has come of it yet."))))
        return f"<h4>{escape(question)}</h4>\n<p>{'<br>'.join(lines)}</p>\n"

    def _tries(self, answer: Answer, best: BestTry) -> Iterator[str]:
        """Yield what is told of an answer that was found by running."""
        tell = self.tell
        count, (value, sought) = grouped(answer.attempts), _both(answer)
        found = Message(
            "Tries: {count}. The best: {value}, with {settings}",
            count=count,
            value=value,
            settings=turned(best, tell),
        )
        yield escape(tell(found))
        aim = N_("The target: {value}") if best.sought == "find" else N_("Par: {value}")
        yield escape(tell(Message(aim, value=sought)))
        medal = Message("✓ {medal}", medal=Message(best.medal)) if best.medal else _judged(answer)
        yield f'<b class="{"right" if answer.right else "wrong"}">{escape(tell(medal))}</b>'


def _both(answer: Answer) -> tuple[str, str]:
    """Return what was predicted and what happened; where one is not the other, numbers look so."""
    predicted, happened = answer.prediction, answer.happened
    if predicted is None or happened is None or answer.options or answer.right:
        return answer.in_words(predicted), answer.in_words(happened)
    first, second = told_apart(predicted, happened)
    return first, second


def _judged(answer: Answer) -> Message:
    """Return whether an answer is right; of a sketch, that it is so in its shape alone."""
    if answer.right:
        return Message("✓ right")
    if answer.drawn and not answer.best and answer.prediction == answer.happened:
        return Message("✗ right in its shape, not in its size")
    return Message("✗ not right")
