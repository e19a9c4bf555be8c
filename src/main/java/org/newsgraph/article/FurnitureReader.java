package org.newsgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Furniture.Kind;
import org.newsgraph.article.Marked.Mark;

/** Reads day, authors, publisher and place out of the lines around the running text. */
final class FurnitureReader {

    private static final Pattern SEGMENT = Pattern.compile("[^|•·]+");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—-]\\s+(?<outlet>[^|–—]+)$");

    private final Furniture furniture;
    private final Outlets outlets;
    private final Marker marker;
    private final Findings findings;
    private final DateLine dateLine;

    FurnitureReader(Furniture furniture, Outlets outlets, Marker marker, Findings findings) {
        this.furniture = furniture;
        this.outlets = outlets;
        this.marker = marker;
        this.findings = findings;
        this.dateLine = new DateLine(furniture);
    }

    void head(List<Marked> lines, Head head) {
        for (int i = 0; i < lines.size(); i++) {
            Marked line = lines.get(i);
            boolean beside = i > 0 && isAuthorPlace(lines.get(i - 1)) || i + 1 < lines.size() && isAuthorPlace(lines.get(i + 1));
            if (line.is(Mark.OTHER) && !head.isHeadline(line)) {
                named(line.line().content(), beside);
            }
            if (line.is(Mark.OTHER) && !head.isHeadline(line)) {
                Dateline.in(line.line().content(), furniture, outlets).ifPresent(findings::dateline);
            }
            read(line, true);
        }
        lines.reversed().stream().limit(2).filter(line -> line.is(Mark.OTHER) && !head.isHeadline(line))
                .flatMap(line -> Dateline.alone(line.line().content()).stream()).findFirst().ifPresent(findings::place);
    }

    /** @param beside whether it stands where authors are named */
    private void named(AlignedText text, boolean beside) {
        Optional<Printed> masthead = Masthead.in(text, furniture);
        masthead.ifPresent(findings::masthead);
        if (beside && masthead.isEmpty()) {
            findings.byline(Byline.names(text, furniture, outlets));
        }
    }

    private static boolean isAuthorPlace(Marked line) {
        return line.is(Mark.DATE) || line.key().equals("by");
    }

    void tail(List<Marked> lines) {
        boolean dated = findings.hasDate();
        lines.forEach(line -> read(line, !dated));
    }

    private void read(Marked line, boolean withDates) {
        AlignedText text = line.line().content();
        switch (line.mark()) {
            case OUTLET -> marker.outlet(text).ifPresent(findings::outlet);
            case BYLINE -> {
                Byline.in(text, furniture, outlets).or(() -> Byline.in(text, Kind.BYLINE_LIKE, furniture, outlets))
                        .ifPresent(findings::byline);
                Byline.desk(text, furniture, outlets).ifPresent(findings::desk);
            }
            case DATE -> {
                if (withDates) {
                    dateLine(text);
                }
            }
            case FURNITURE, END -> notice(text);
            case CAPTION, ITEM, RUNNING, OTHER -> {
            }
        }
    }

    private void dateLine(AlignedText line) {
        PrintedDate.in(line.text()).forEach(date -> findings.date(date.date(), dateLine.isUpdate(line.text(), date)));
        Matcher segments = SEGMENT.matcher(dateLine.rest(line.text()));
        while (segments.find()) {
            AlignedText segment = line.part(segments.start(), segments.end()).strip();
            if (!segment.text().isEmpty()) {
                Optional<Byline> byline = Byline.in(segment, furniture, outlets);
                byline.ifPresentOrElse(findings::byline, () -> named(segment, true));
            }
        }
        furniture.match(Kind.COPYRIGHT, line.text()).ifPresent(match -> holder(line, match));
    }

    private void notice(AlignedText line) {
        Byline.in(line, Kind.REPORTING, furniture, outlets).ifPresent(findings::byline);
        furniture.match(Kind.PUBLISHER, line.text()).or(() -> furniture.match(Kind.COPYRIGHT, line.text()))
                .ifPresent(match -> holder(line, match));
    }

    private void holder(AlignedText line, Matcher match) {
        Matcher year = YEAR.matcher(line.text());
        if (year.find()) {
            outlets.in(match.group("outlet")).ifPresent(outlet -> findings.year(outlet, year.group()));
        }
        outlets.in(match.group("outlet"))
                .map(outlet -> new Byline.NamedOutlet(outlet,
                        line.part(match.start("outlet"), end(match.group("outlet"), match.start("outlet"))).span()))
                .ifPresent(findings::holder);
    }

    /** Where a name ends before a year or mark. */
    private static int end(String name, int start) {
        return start + Math.max(1, name.replaceAll("[\\s\\d.,]+$", "").length());
    }

    /** A headline without " | The Outlet" behind it. */
    String withoutOutlet(AlignedText title) {
        Matcher suffix = SUFFIX.matcher(title.text());
        if (!suffix.find()) {
            return title.text();
        }
        Optional<Outlet> outlet = outlets.in(suffix.group("outlet"));
        outlet.ifPresent(found -> findings.outlet(new Byline.NamedOutlet(found, title.part(suffix.start("outlet"), suffix.end()).span())));
        return outlet.isPresent() ? title.text().substring(0, suffix.start()) : title.text();
    }
}
