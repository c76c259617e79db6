package org.innovente.exchange.rncp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.exchange.Reading;
import org.innovente.finding.Location;

/** Which certification replaces which, over all fiches of a document: ends of chains, gaps in time, one-sided statements. */
final class RncpChains {

    /** Steps of all walks together, so that a document of nothing but chains is read in linear time. */
    private static final int MAX_STEPS = 1_000_000;

    /** What is needed of a fiche once it has become a certification. */
    private record Link(
            Location location,
            List<String> successors,
            List<String> predecessors,
            Optional<LocalDate> start,
            Optional<LocalDate> end) {}

    private final Reading reading;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private int steps;

    RncpChains(Reading reading) {
        this.reading = reading;
    }

    void add(FicheSource fiche) {
        links.putIfAbsent(
                fiche.number(),
                new Link(
                        fiche.location(),
                        new ArrayList<>(fiche.successors()),
                        new ArrayList<>(fiche.predecessors()),
                        FicheBuilder.start(fiche),
                        fiche.date("DATE_FIN_ENREGISTREMENT")));
    }

    /** Returns the numbers that fiches speak of and that are no fiche themselves. */
    Set<String> outside() {
        Set<String> outside = new LinkedHashSet<>();
        links.forEach((number, link) -> {
            List<String> spokenOf = new ArrayList<>(link.predecessors);
            spokenOf.addAll(link.successors);
            for (String other : spokenOf) {
                if (!links.containsKey(other) && outside.add(other)) {
                    report(RncpCode.OUTSIDE, number, link, "number", other, "from", number);
                }
            }
        });
        return outside;
    }

    private void report(RncpCode code, String number, Link link, String... arguments) {
        reading.report(code, "certification " + number, link.location, Reading.arguments(arguments));
    }

    /** Reports what is wrong or worth knowing about the chains. */
    void check() {
        links.forEach((number, link) -> {
            for (String successor : link.successors) {
                Link next = links.get(successor);
                if (next == null) {
                    continue;
                }
                if (!next.predecessors.contains(number)) {
                    report(RncpCode.ONE_WAY, number, link, "old", number, "new", successor);
                }
                gap(number, link, successor, next);
            }
            for (String predecessor : link.predecessors) {
                Link before = links.get(predecessor);
                if (before != null && !before.successors.contains(number)) {
                    report(RncpCode.ONE_WAY, number, link, "old", predecessor, "new", number);
                }
            }
            if (!link.successors.isEmpty()) {
                end(number, link);
            }
        });
    }

    private void gap(String number, Link link, String successor, Link next) {
        if (link.end.isPresent() && next.start.isPresent()) {
            long days = ChronoUnit.DAYS.between(link.end.get(), next.start.get()) - 1;
            if (days > 0) {
                report(
                        RncpCode.GAP,
                        number,
                        link,
                        "old",
                        number,
                        "end",
                        link.end.get().toString(),
                        "new",
                        successor,
                        "start",
                        next.start.get().toString(),
                        "days",
                        "" + days);
            }
        }
    }

    /** Follows a chain to its ends, of which it has several where a certification was split. */
    private void end(String number, Link link) {
        Set<String> seen = new HashSet<>();
        Set<String> ends = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(link.successors);
        while (!open.isEmpty() && steps < MAX_STEPS) {
            String current = open.pop();
            steps++;
            if (current.equals(number)) {
                report(RncpCode.CHAIN_CYCLE, number, link, "number", number);
                return;
            }
            if (!seen.add(current)) {
                continue;
            }
            Link at = links.get(current);
            if (at == null || at.successors.isEmpty()) {
                ends.add(current);
            } else {
                at.successors.forEach(open::push);
            }
        }
        if (!ends.isEmpty() && open.isEmpty()) {
            report(RncpCode.REPLACED, number, link, "number", number, "last", String.join(", ", ends));
        }
    }
}
