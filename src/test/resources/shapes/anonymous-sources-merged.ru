# shape: NeverMerged
# message: an anonymous source belongs to one article and is never merged with another
# message: no resolution says why
INSERT DATA { <../other/actor/senior-official> ng:denotes <../../actor/ferry/senior-official> }
