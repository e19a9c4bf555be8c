package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Every term of {@code ontology/newsgraph.ttl}; a test keeps both the same. */
public final class Vocabulary {

    /** Namespace of our terms, prefix {@code ng}. */
    public static final String NAMESPACE = "https://w3id.org/newsgraph/ns#";
    /** Namespace of our code lists, prefix {@code code}. */
    public static final String CODES = "https://w3id.org/newsgraph/code/";

    // classes
    public static final Node TEXT_SPAN = term("TextSpan");
    public static final Node MENTION = term("Mention");
    public static final Node ISSUE = term("Issue");
    public static final Node ACTOR = term("Actor");
    public static final Node STATE = term("State");
    public static final Node GROUP = term("Group");
    public static final Node ANONYMOUS_SOURCE = term("AnonymousSource");
    public static final Node UNKNOWN_SPEAKER = term("UnknownSpeaker");
    public static final Node PLACE = term("Place");
    public static final Node STATEMENT = term("Statement");
    public static final Node CLAIM = term("Claim");
    public static final Node OCCURRENCE_CLAIM = term("OccurrenceClaim");
    public static final Node COUNT_CLAIM = term("CountClaim");
    public static final Node PLACE_CLAIM = term("PlaceClaim");
    public static final Node TIME_CLAIM = term("TimeClaim");
    public static final Node INCIDENT = term("Incident");
    public static final Node PARTICIPATION = term("Participation");
    public static final Node POLICY = term("Policy");
    public static final Node POLICY_STATE = term("PolicyState");
    public static final Node CANONICAL_ACTOR = term("CanonicalActor");
    public static final Node CANONICAL_PLACE = term("CanonicalPlace");
    public static final Node CANONICAL_POST = term("CanonicalPost");
    public static final Node CANONICAL_INCIDENT = term("CanonicalIncident");
    public static final Node CANONICAL_GROUP = term("CanonicalGroup");
    public static final Node RESOLUTION = term("Resolution");
    public static final Node LINK = term("Link");
    public static final Node LINK_CANDIDATE = term("LinkCandidate");
    public static final Node RUN = term("Run");

    // properties
    public static final Node SENTENCE_INDEX = term("sentenceIndex");
    public static final Node TEXT_SHA256 = term("textSha256");
    public static final Node SOURCE_FILE = term("sourceFile");
    public static final Node PUBLISHED_BASIS = term("publishedBasis");
    public static final Node AGENCY = term("agency");
    public static final Node BYLINE = term("byline");
    public static final Node DATELINE = term("dateline");
    public static final Node HAS_ISSUE = term("hasIssue");
    public static final Node ISSUE_CODE = term("issueCode");
    public static final Node MESSAGE = term("message");
    public static final Node EVIDENCE = term("evidence");
    public static final Node FOUND_BY = term("foundBy");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node REPORTED_IN = term("reportedIn");
    public static final Node HAS_MENTION = term("mention");
    public static final Node AUTHORITY_ID = term("authorityId");
    public static final Node BELONGS_TO = term("belongsTo");
    public static final Node IN_POST = term("inPost");
    public static final Node ATTESTED_ON = term("attestedOn");
    public static final Node SPEAKER = term("speaker");
    public static final Node SPEAKER_MENTION = term("speakerMention");
    public static final Node SPEAKS_FOR = term("speaksFor");
    public static final Node ADDRESSEE = term("addressee");
    public static final Node VIA = term("via");
    public static final Node SPEECH_ACT = term("speechAct");
    public static final Node REPORTING_MODE = term("reportingMode");
    public static final Node NEGATED = term("negated");
    public static final Node PLANNED = term("planned");
    public static final Node CONTENT = term("content");
    public static final Node CUE = term("cue");
    public static final Node SAID_ON = term("saidOn");
    public static final Node TIME_BASIS = term("timeBasis");
    public static final Node TIME_TEXT = term("timeText");
    public static final Node CONCERNS = term("concerns");
    public static final Node COUNT_OF = term("countOf");
    public static final Node COUNT_MIN = term("countMin");
    public static final Node COUNT_MAX = term("countMax");
    public static final Node COUNT_TEXT = term("countText");
    public static final Node COUNT_KIND = term("countKind");
    public static final Node CLAIMED_PLACE = term("claimedPlace");
    public static final Node PLACE_ROLE = term("placeRole");
    public static final Node TAKES_STANCE = term("takesStance");
    public static final Node ASSERTS = term("asserts");
    public static final Node ALLEGES = term("alleges");
    public static final Node CONFIRMS = term("confirms");
    public static final Node DENIES = term("denies");
    public static final Node CANNOT_CONFIRM = term("cannotConfirm");
    public static final Node DOUBTS = term("doubts");
    public static final Node MODALITY = term("modality");
    public static final Node HAS_PARTICIPATION = term("hasParticipation");
    public static final Node PARTICIPANT = term("participant");
    public static final Node PARTICIPANT_TEXT = term("participantText");
    public static final Node HAPPENED_ON = term("happenedOn");
    public static final Node HOLDER = term("holder");
    public static final Node CONCEPT = term("concept");
    public static final Node OF_POLICY = term("ofPolicy");
    public static final Node STANCE = term("stance");
    public static final Node STATUS = term("status");
    public static final Node EXPRESSES = term("expresses");
    public static final Node DENOTES = term("denotes");
    public static final Node TERRITORY_OF = term("territoryOf");
    public static final Node AUTHORITY_TYPE = term("authorityType");
    public static final Node STATED_TERM = term("StatedTerm");
    public static final Node TERM_OF = term("termOf");
    public static final Node TERM_HOLDER = term("termHolder");
    public static final Node TERM_BEGIN = term("termBegin");
    public static final Node TERM_END = term("termEnd");
    public static final Node STATED_BY = term("statedBy");
    public static final Node VERIFIED = term("verified");
    public static final Node REPORT_OF = term("reportOf");
    public static final Node OF_GROUP = term("ofGroup");
    public static final Node COPY_OF = term("copyOf");
    public static final Node TEXT_FROM = term("textFrom");
    public static final Node RESOLVES = term("resolves");
    public static final Node RESOLVES_TO = term("resolvesTo");
    public static final Node METHOD = term("method");
    public static final Node FEATURES = term("features");
    public static final Node LINK_FROM = term("linkFrom");
    public static final Node LINK_TO = term("linkTo");
    public static final Node SCORE = term("score");
    public static final Node REASON = term("reason");
    public static final Node PARAMETER = term("parameter");

    private Vocabulary() {
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
