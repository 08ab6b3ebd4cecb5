"""The article in code: what a neuron is, how it is measured, and how it learns.

Read on from here in this order:

    dataset, neuron         samples; z, a, e, activations and losses, each beside its derivative
    strategies, kernels     how a neuron learns: rules and their options, and the inner loops
    experiment, machine, run    the document; what makes its steps; a run with past, journal and outcome
    theory, gradients       what is known before running; slopes checked against differences

Around it:

    document, options, message, progress    files, declared options, sentences, and how far long work is
    table, formula, generators, new_samples, large_file, csv    where samples come from, and their edits
    history, landscape, contours    what plots need of a run and of the loss
    arithmetic, explain     one step written out as by hand
    trend, separation, findings, outlook, verdict   what a run does and will do, and why, in words
    sweep…, descents, race, comparison, cost, report, facts, lesson…    many runs, their cost, and lessons
"""
