package org.innovente.exchange.orebut;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlMemory;

/** Reads the element referentiel_competence of any generation into {@link ButSource}. */
final class ButXmlReader {

    private final Reading reading;
    private final ButSource source = new ButSource();
    private long all;
    private long lost;

    ButXmlReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns what the element says, read competence by competence; every leaf is accounted for. */
    ButSource read(XmlCursor cursor, XmlElement root) {
        source.attributes().putAll(root.attributes());
        int children = 0;
        for (XmlElement list = cursor.nextChild(); list != null; list = cursor.nextChild()) {
            children++;
            switch (list.name()) {
                case "competences" -> list(cursor, list, "competence", this::competence);
                case "parcours" -> list(cursor, list, "parcour", this::track);
                default -> stranger(cursor.complete(), root);
            }
        }
        all += XmlMemory.own(root, children);
        reading.count(all);
        reading.ledger().kept(root.place().path(), "/frameworks/0", all - lost);
        return source;
    }

    private void list(XmlCursor cursor, XmlElement list, String name, ToLongFunction<XmlElement> each) {
        int children = 0;
        for (XmlElement child = cursor.nextChild(); child != null; child = cursor.nextChild()) {
            children++;
            XmlElement element = cursor.complete();
            if (element.name().equals(name)) {
                all += XmlMemory.count(element);
                lost += each.applyAsLong(element);
            } else {
                stranger(element, list);
            }
        }
        all += XmlMemory.own(list, children);
    }

    private void stranger(XmlElement element, XmlElement parent) {
        all += XmlMemory.count(element);
        lost += unknown(element, parent);
    }

    private long unknown(XmlElement child, XmlElement parent) {
        long leaves = XmlMemory.count(child);
        Map<String, String> arguments = Reading.arguments("name", child.name(), "parent", parent.name());
        reading.report(OrebutCode.UNKNOWN, child.place(), arguments);
        reading.ledger().dropped(child.place().path(), OrebutCode.UNKNOWN, arguments, leaves);
        return leaves;
    }

    private long unknown(XmlElement parent, Set<String> known) {
        long leaves = 0;
        for (XmlElement child : parent.elements()) {
            leaves += known.contains(child.name()) ? 0 : unknown(child, parent);
        }
        return leaves;
    }

    private String text(XmlElement element) {
        return ButText.noted(ButText.of(element), element, reading);
    }

    private long competence(XmlElement element) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        String old = attributes.remove("name");
        String current = attributes.remove("nom_court");
        String name = current != null ? current : old == null ? "" : old;
        if (ButText.collapse(name).isBlank()) {
            long leaves = XmlMemory.count(element);
            Map<String, String> arguments = Reading.arguments("element", "competence", "attribute", "nom_court");
            reading.report(OrebutCode.NO_NAME, element.place(), arguments);
            reading.ledger().dropped(element.place().path(), OrebutCode.NO_NAME, arguments, leaves);
            return leaves;
        }
        long losses = unknown(element, Set.of("situations", "composantes_essentielles", "niveaux"));
        List<ButSource.Level> levels = new ArrayList<>();
        for (XmlElement list : element.children("niveaux")) {
            losses += unknown(list, Set.of("niveau"));
            for (XmlElement level : list.children("niveau")) {
                losses += unknown(level, Set.of("acs"));
                levels.add(level(level));
            }
        }
        source.competences()
                .add(new ButSource.Competence(
                        ButText.collapse(name),
                        attributes,
                        texts(element, "situations", "situation"),
                        texts(element, "composantes_essentielles", "composante"),
                        levels,
                        element.place()));
        return losses;
    }

    private List<String> texts(XmlElement element, String list, String item) {
        List<String> texts = new ArrayList<>();
        for (XmlElement holder : element.children(list)) {
            holder.children(item).forEach(each -> texts.add(text(each)));
        }
        return texts;
    }

    private ButSource.Level level(XmlElement level) {
        List<ButSource.Ac> acs = new ArrayList<>();
        for (XmlElement list : level.children("acs")) {
            for (XmlElement ac : list.children("ac")) {
                acs.add(new ButSource.Ac(ac.attributes().getOrDefault("code", ""), text(ac)));
            }
        }
        return new ButSource.Level(
                level.attributes().getOrDefault("ordre", ""),
                ButText.collapse(level.attributes().getOrDefault("libelle", "")),
                level.attributes().getOrDefault("annee", ""),
                acs);
    }

    /** The first generation lists levels; the later ones list years, in which competences have levels. */
    private long track(XmlElement element) {
        List<ButSource.Step> steps = new ArrayList<>();
        long losses = unknown(element, Set.of("annee", "niveau"));
        for (XmlElement child : element.elements()) {
            if (child.name().equals("niveau")) {
                steps.add(new ButSource.Step(
                        "", reference(child), child.attributes().getOrDefault("ordre", "")));
            } else if (child.name().equals("annee")) {
                losses += unknown(child, Set.of("competence", "niveau"));
                String year = child.attributes().getOrDefault("ordre", "");
                for (XmlElement each : child.elements()) {
                    steps.add(new ButSource.Step(
                            year, reference(each), each.attributes().getOrDefault("niveau", "")));
                }
            }
        }
        source.tracks().add(new ButSource.Track(element.attributes(), steps, element.place()));
        return losses;
    }

    private static String reference(XmlElement element) {
        for (String name : List.of("id", "nom", "competence", "nom_court")) {
            String value = element.attributes().get(name);
            if (value != null && !value.isBlank()) {
                return ButText.collapse(value);
            }
        }
        return "";
    }
}
