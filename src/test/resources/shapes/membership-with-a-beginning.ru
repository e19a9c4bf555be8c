# shape: Membership
# message: an article attests a membership on a day; it does not say how long it lasted
INSERT DATA { <membership/mara-lindqvist-155-186> org:memberDuring <time> }
