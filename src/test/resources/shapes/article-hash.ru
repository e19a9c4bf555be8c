# shape: Article
# message: an article has one SHA-256 of its input, 64 hexadecimal digits
DELETE WHERE { <../ferry> ng:textSha256 ?x }
