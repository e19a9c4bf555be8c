# shape: PolicyState
# message: a policy state has one stance
INSERT DATA { <policy-state/lorvia-border-control-299-330> ng:stance code:supports , code:opposes }
