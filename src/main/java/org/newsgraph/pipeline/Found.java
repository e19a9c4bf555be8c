package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.claim.Incident;
import org.newsgraph.claim.Policy;
import org.newsgraph.claim.Statement;
import org.newsgraph.entity.Entities;
import org.newsgraph.text.Document;

/** What the stages found in one article, before it is written down as facts. */
record Found(Document document, List<Statement> statements, List<Policy> policies, List<Incident> incidents, Entities entities) {}
