# shape: Article
# message: the text of an article stays out of the graph
INSERT DATA { <../ferry> schema:articleBody "🚢 Ferry crew held in Port Amsel …" }
