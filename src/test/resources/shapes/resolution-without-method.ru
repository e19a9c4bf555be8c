# shape: Resolution
# message: a resolution names its method
DELETE WHERE { <actor/lorvia/resolution> ng:method ?x }
