"""Random experiment files: right ones, and ones with one thing wrong."""

import copy

from hypothesis import strategies as st

finite = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**70), 2**70)
positive = st.floats(min_value=0, exclude_min=True, allow_infinity=False)
share = st.floats(0, 1, exclude_max=True)
natural = st.integers(1, 2**63 - 1)


def equation(**sections):
    """Return the article's equation as a file's content, with other sections."""
    data = {"input_names": ["x", "y"], "target_name": "total", "inputs": [[256, 212]], "targets": [1492]}
    return {"format": 1, "data": data, **sections}


def ranges(values):
    """Draw two values, the lower one first."""
    return st.lists(values, min_size=2, max_size=2).map(sorted)


def kinds(**options):
    """Draw one kind with some of its options: the others keep their defaults."""
    return st.one_of(
        st.fixed_dictionaries({"kind": st.just(kind)}, optional=optional)
        for kind, optional in options.items()
    )


optimizers = kinds(
    sgd={},
    momentum={"momentum": share},
    nesterov={"momentum": share},
    adagrad={"eps": positive},
    rmsprop={"alpha": share, "eps": positive},
    adam={"beta1": share, "beta2": share, "eps": positive},
)
schedules = kinds(
    constant={},
    step_decay={"factor": st.floats(0, 1, exclude_min=True), "every": natural},
    inverse_time={"decay": positive},
    cosine={"minimum": positive},
)


def guesses(numbers, integers):
    return ranges(numbers).map(
        lambda ends: {"kind": "random_guess", "low": ends[0], "high": ends[1], "integers": integers}
    )


def strategies(n):
    """Draw one strategy for n samples."""
    return st.one_of(
        guesses(st.integers(-(2**53), 2**53), integers=True),
        guesses(st.floats(-1e307, 1e307), integers=False),
        kinds(
            step_sign={
                "step": positive,
                "size": st.sampled_from(["fixed", "proportional"]),
                "order": st.sampled_from(["alternate", "together"]),
                "direction": st.sampled_from(["error", "error_times_input"]),
            },
            gradient_descent={
                "learning_rate": positive,
                "optimizer": optimizers,
                "batch": st.just("full") | st.integers(1, n),
                "schedule": schedules,
            },
            perceptron={"learning_rate": positive},
        ),
    )


names = st.text().filter(str.strip)


whole_ranges = st.lists(st.integers(-1000, 1000), min_size=2, max_size=2, unique=True).map(sorted)
scenes = st.fixed_dictionaries(
    {},
    optional={
        "steps": st.integers(10, 10**9),
        "views": st.lists(st.text(), max_size=3),
        "ranges": st.lists(
            st.fixed_dictionaries({"view": st.text(), "x": whole_ranges, "y": whole_ranges}), max_size=2
        ),
        "speed": positive,
        "log_loss": st.booleans(),
        "pins": st.lists(
            st.fixed_dictionaries(
                {"experiment": st.just(equation()), "steps": st.integers(0, 10**9), "name": st.text()}
            ),
            max_size=2,
        ),
        "presenting": st.booleans(),
    },
)
variations = st.just({"path": "seed"}) | st.fixed_dictionaries(
    {
        "path": st.sampled_from(["seed", "stop.max_steps"]),
        "from": st.integers(1, 10**6),
        "to": st.integers(2 * 10**6, 10**9),
        "step": st.integers(1, 10**6),
    }
)


def done_on_the_way(content):
    """Draw what format 2 adds: changes that the run of this content can have, a stop, a scene, variations."""
    values = {"stop.max_steps": st.integers(1, 10**9), "stop.tolerance": positive | st.none()}
    for name in ("learning_rate", "step"):
        if name in content["strategy"]:
            values[f"strategy.{name}"] = positive
    entry = st.sampled_from(sorted(values)).flatmap(
        lambda path: st.fixed_dictionaries(
            {"step": st.integers(0, 10**9), "path": st.just(path), "value": values[path]}
        )
    )
    return st.fixed_dictionaries(
        {},
        optional={
            "journal": st.lists(entry, max_size=4).map(lambda all: sorted(all, key=lambda e: e["step"])),
            "stopped_at": st.none() | st.integers(0, 10**9),
            "scene": st.none() | scenes,
            "vary": st.lists(variations, max_size=2, unique_by=lambda varied: varied["path"]),
        },
    )


@st.composite
def documents(draw):
    """Draw the content of a valid file."""
    n, d = draw(st.integers(1, 5)), draw(st.integers(1, 4))
    columns = draw(st.lists(names, min_size=d + 1, max_size=d + 1, unique=True))
    strategy = draw(strategies(n))
    activations = ["identity", "sigmoid", "tanh", "relu", "leaky_relu"]
    activation = draw(st.sampled_from(activations + ["step"] * (strategy["kind"] != "gradient_descent")))
    loss = draw(st.sampled_from(["mse", "half_mse", "mae"] + ["bce"] * (activation == "sigmoid")))
    targets = st.floats(0, 1) if loss == "bce" else finite
    content = {
        "format": 1,
        "title": draw(st.text()),
        "notes": draw(st.text()),
        "data": {
            "input_names": columns[:d],
            "target_name": columns[d],
            "inputs": draw(st.lists(st.lists(finite, min_size=d, max_size=d), min_size=n, max_size=n)),
            "targets": draw(st.lists(targets, min_size=n, max_size=n)),
        },
        "scaling": draw(st.sampled_from(["none", "standardize", "max_abs"])),
        "neuron": {
            "activation": activation,
            "weights": draw(
                st.fixed_dictionaries({"uniform": ranges(st.floats(-1e307, 1e307))})
                | st.fixed_dictionaries({"values": st.lists(finite, min_size=d, max_size=d)})
            ),
            "bias": {"initial": draw(finite | st.just("random")), "trainable": draw(st.booleans())},
        },
        "loss": {"kind": loss, "l1": draw(positive), "l2": draw(positive)},
        "strategy": strategy,
        "stop": {
            "max_steps": draw(st.integers(1, 10**9)),
            "tolerance": draw(positive | st.none()),
            "target_loss": draw(positive | st.none()),
        },
        "seed": draw(st.integers(0, 2**63 - 1)),
    }
    if draw(st.booleans()):
        content |= {"format": 2, **draw(done_on_the_way(content))}
    left_out = draw(st.sets(st.sampled_from(["title", "notes", "scaling", "stop", "seed"])))
    return {key: value for key, value in content.items() if key not in left_out}


odd_values = [0, -1, 1.5, 1e308, -1e308, 2**63, 10**30, 10**400, "", "x", "full", "random", "step", "bce"]
any_text = st.text(st.characters())  # half characters, too
json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.sampled_from(odd_values) | any_text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(any_text, inner, max_size=3),
    max_leaves=5,
)


def containers(value):
    """Yield all dicts and lists inside a document."""
    if isinstance(value, dict | list):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from containers(inner)


@st.composite
def mutated_documents(draw, values=json_values):
    """Draw a valid file's content in which one place has been replaced, removed, or added."""
    content = copy.deepcopy(draw(documents()))
    container = draw(st.sampled_from(list(containers(content))))
    keys = list(container) if isinstance(container, dict) else list(range(len(container)))
    action = draw(st.sampled_from(["replace", "remove", "add"])) if keys else "add"
    if action == "remove":
        del container[draw(st.sampled_from(keys))]
    elif action == "replace":
        container[draw(st.sampled_from(keys))] = draw(values)
    elif isinstance(container, list):
        container.append(draw(values))
    else:
        container[draw(any_text)] = draw(values)
    return content
