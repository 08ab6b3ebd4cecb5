"""The article in code: what a neuron is, how it is measured, and how it learns.

Read on from here in this order:

    dataset, neuron         samples; z, a, e, activations and losses, each beside its derivative
    strategies, kernels     how a neuron learns: rules and their options, and the inner loops
    experiment, machine, run    the document; what makes its steps; a run with past, journal and outcome
    rank, newton            what counts as zero; the second derivatives and their inverse
    quadratic, theory, gradients    what is known before running; slopes checked against differences

Around it:

    document, options, progress    files, declared options, and how far long work is
    message, rounded, refusal    sentences to translate, numbers in them that hold, errors that carry one
    table, formula, generators, new_samples, large_file, csv    where samples come from, and their edits
    history, landscape, contours    what plots need of a run and of the loss
    arithmetic, explain     one step written out as by hand
    trend, separation, findings, outlook, verdict, description    what a run does, will do, and why, in words
    sweep…, descents, race, entrants, comparison, cost    many runs, and what each costs
    report                  what a run leaves behind in files
    facts, lesson…          what lessons say and ask of a run, their files, and whether they are true
"""
