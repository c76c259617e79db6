package org.innovente.exchange.orebut;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.LevelId;
import org.innovente.common.Lifecycle;
import org.innovente.common.LocalizedText;
import org.innovente.common.ScaleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyKind;
import org.innovente.competency.LevelDescriptor;
import org.innovente.competency.ProficiencyLevel;
import org.innovente.competency.ProficiencyScale;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.XmlElement;

/** Writes a framework as a référentiel de compétences, and the diplomas that ask for its competencies as tracks. */
final class ButReferenceWriter {

    private final Catalogue catalogue;
    private final Writing writing;
    private final CompetencyFramework framework;
    private final String frameworkAt;
    private final LanguageTag language;
    private final boolean macros;
    private final Map<CompetencyId, List<Integer>> children = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<String> ranks = new ArrayList<>();

    ButReferenceWriter(Catalogue catalogue, Writing writing) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.framework = catalogue.frameworks().get(writing.framework());
        this.frameworkAt = writing.frameworkPointer();
        this.language = writing.options().language();
        this.macros = framework.competencies().stream()
                .anyMatch(c -> c.kind().equals(Optional.of(CompetencyKind.MACRO_COMPETENCY)));
        for (int i = 0; i < framework.competencies().size(); i++) {
            for (CompetencyId parent : framework.competencies().get(i).parents()) {
                children.computeIfAbsent(parent, unused -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Returns the element referentiel_competence. */
    XmlElement root() {
        JsonNode memory = OrebutWriter.memory(framework.extensions());
        XmlElement root = new XmlElement("referentiel_competence");
        String own = framework.id().value();
        root.set("specialite", own.startsWith("BUT-") ? own.substring(4) : own);
        root.set(
                "specialite_long",
                writing.text(frameworkAt + "/title", framework.title(), language, "specialite_long"));
        if (catalogue.title().equals(framework.title())) {
            writing.text("/title", catalogue.title(), language, "specialite_long");
        }
        memory.members().forEach((name, value) -> root.set(name, value.text()));
        framework.lifecycle().flatMap(Lifecycle::version).ifPresent(version -> {
            root.set("version", version);
            writing.ledger().kept(frameworkAt + "/lifecycle/version", "version");
        });
        writing.ledger().kept(frameworkAt + "/id", "specialite");
        writing.ledger().kept(frameworkAt + "/x-orebut", "referentiel_competence");
        languages();
        scale();
        XmlElement competences = root.add(new XmlElement("competences"));
        for (int i = 0; i < framework.competencies().size(); i++) {
            if (isCompetence(framework.competencies().get(i))) {
                competences.add(competence(i));
            }
        }
        XmlElement tracks = root.add(new XmlElement("parcours"));
        new ButTrackWriter(catalogue, writing, ids).add(tracks);
        return root;
    }

    private void languages() {
        if (catalogue.language().equals(Optional.of(language))) {
            writing.ledger().kept("/language", "");
        }
        for (int i = 0; i < framework.languages().size(); i++) {
            if (framework.languages().get(i).equals(language)) {
                writing.ledger().kept(frameworkAt + "/languages/" + i, "");
            }
        }
    }

    /** The default scale is the scale of the levels: its place in the list is the number of a level. */
    private void scale() {
        for (int s = 0; s < framework.scales().size(); s++) {
            ProficiencyScale scale = framework.scales().get(s);
            if (!framework.defaultScale().equals(Optional.of(scale.id()))) {
                continue;
            }
            writing.ledger().kept(frameworkAt + "/default-scale", "niveaux");
            writing.ledger().kept(frameworkAt + "/scales/" + s + "/id", "niveaux");
            for (int i = 0; i < scale.levels().size(); i++) {
                ranks.add(scale.levels().get(i).id().value());
                writing.ledger().kept(frameworkAt + "/scales/" + s + "/levels/" + i + "/id", "niveau/@ordre");
                writing.ledger().kept(frameworkAt + "/scales/" + s + "/levels/" + i + "/rank", "niveau/@ordre");
            }
        }
    }

    /** A competence is a macro-competency, or anything with children that have none themselves. */
    private boolean isCompetence(Competency competency) {
        if (macros) {
            return competency.kind().equals(Optional.of(CompetencyKind.MACRO_COMPETENCY));
        }
        List<Integer> below = children.getOrDefault(competency.id(), List.of());
        boolean leaves = below.stream()
                .noneMatch(i ->
                        children.containsKey(framework.competencies().get(i).id()));
        return below.isEmpty() ? competency.parents().isEmpty() : leaves;
    }

    private XmlElement competence(int index) {
        Competency competency = framework.competencies().get(index);
        String at = frameworkAt + "/competencies/" + index;
        JsonNode memory = OrebutWriter.memory(competency.extensions());
        XmlElement element = new XmlElement("competence");
        String remembered = memory.string("nom_court");
        memory.take("nom_court");
        String name = remembered == null ? competency.id().value() : remembered;
        element.set("nom_court", name);
        competency.code().ifPresent(code -> {
            element.set("numero", code);
            writing.ledger().kept(at + "/code", "numero");
        });
        element.set("libelle_long", writing.text(at + "/title", competency.title(), language, "libelle_long"));
        memory.members().forEach((attribute, value) -> element.set(attribute, value.text()));
        String id = identifier(competency, at, name);
        element.set("id", id);
        ids.put(competency.id().value(), id);
        for (String member : List.of("id", "kind", "scale", "x-orebut")) {
            writing.ledger().kept(at + "/" + member, "competence");
        }
        texts(element, competency, ButCatalogue.SITUATION, "situations", "situation");
        texts(element, competency, ButCatalogue.COMPONENT, "composantes_essentielles", "composante");
        levels(element, competency, at);
        return element;
    }

    /** The identifier of the file it came from; without one, a digest of names, the same in every run. */
    private String identifier(Competency competency, String at, String name) {
        for (int i = 0; i < competency.identifiers().size(); i++) {
            Identifier identifier = competency.identifiers().get(i);
            if (identifier.scheme().equals("orebut")) {
                writing.ledger().kept(at + "/identifiers/" + i, "id");
                return identifier.code();
            }
        }
        return digest(framework.id().value() + "\n" + competency.id().value() + "\n" + name);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void texts(XmlElement parent, Competency competency, CompetencyKind kind, String list, String item) {
        XmlElement holder = parent.add(new XmlElement(list));
        for (int i : children.getOrDefault(competency.id(), List.of())) {
            Competency child = framework.competencies().get(i);
            if (child.kind().equals(Optional.of(kind))) {
                holder.add(textElement(item, child, frameworkAt + "/competencies/" + i));
            }
        }
    }

    private XmlElement textElement(String name, Competency child, String at) {
        XmlElement element = new XmlElement(name);
        String text = writing.text(at + "/title", child.title(), language, name);
        if (text != null) {
            ButText.write(element, text);
        }
        for (String member : List.of("id", "kind", "parents", "expected-level", "code")) {
            writing.ledger().kept(at + "/" + member, name);
        }
        return element;
    }

    private void levels(XmlElement parent, Competency competency, String at) {
        XmlElement holder = parent.add(new XmlElement("niveaux"));
        Map<LevelId, XmlElement> acs = new LinkedHashMap<>();
        List<LevelId> wanted = new ArrayList<>();
        competency.levels().forEach(descriptor -> wanted.add(descriptor.level()));
        if (wanted.isEmpty()) {
            ranks.forEach(rank -> wanted.add(LevelId.parse(rank)));
        }
        for (LevelId level : wanted) {
            XmlElement element = holder.add(new XmlElement("niveau"));
            element.set("ordre", order(level));
            describe(element, competency, level, at);
            acs.put(level, element.add(new XmlElement("acs")));
        }
        for (int i : children.getOrDefault(competency.id(), List.of())) {
            Competency child = framework.competencies().get(i);
            boolean text = child.kind().equals(Optional.of(ButCatalogue.SITUATION))
                    || child.kind().equals(Optional.of(ButCatalogue.COMPONENT));
            if (!text) {
                outcome(child, frameworkAt + "/competencies/" + i, acs);
            }
        }
    }

    private String order(LevelId level) {
        int place = ranks.indexOf(level.value());
        return ButCatalogue.isNumber(level.value()) || place < 0 ? level.value() : "" + (place + 1);
    }

    private void describe(XmlElement element, Competency competency, LevelId level, String at) {
        for (int i = 0; i < competency.levels().size(); i++) {
            LevelDescriptor descriptor = competency.levels().get(i);
            if (descriptor.level().equals(level)) {
                String pointer = at + "/levels/" + i;
                element.set(
                        "libelle",
                        writing.text(pointer + "/description", descriptor.description(), language, "libelle"));
                OrebutWriter.memory(descriptor.extensions())
                        .members()
                        .forEach((name, value) -> element.set(name, value.text()));
                writing.ledger().kept(pointer + "/level", "ordre");
                writing.ledger().kept(pointer + "/x-orebut", "niveau");
                return;
            }
        }
        for (int s = 0; s < framework.scales().size(); s++) {
            ProficiencyScale scale = framework.scales().get(s);
            ScaleId own = competency.scale().or(framework::defaultScale).orElse(scale.id());
            for (int i = 0; i < scale.levels().size() && scale.id().equals(own); i++) {
                ProficiencyLevel each = scale.levels().get(i);
                LocalizedText title = each.title();
                if (each.id().equals(level)) {
                    element.set(
                            "libelle",
                            writing.text(
                                    frameworkAt + "/scales/" + s + "/levels/" + i + "/title",
                                    title,
                                    language,
                                    "libelle"));
                }
            }
        }
    }

    private void outcome(Competency child, String at, Map<LevelId, XmlElement> acs) {
        Optional<LevelId> level = child.expectedLevel().filter(acs::containsKey);
        XmlElement ac = textElement("ac", child, at);
        ac.set("code", child.code().orElse(child.id().value()));
        XmlElement own = level.isPresent() ? acs.get(level.get()) : null;
        if (own != null) {
            own.add(ac);
        } else if (!acs.isEmpty()) {
            LevelId lowest = acs.keySet().iterator().next();
            acs.values().iterator().next().add(ac);
            writing.ledger()
                    .approximated(
                            at + "/parents",
                            "ac",
                            OrebutCode.LOWEST_LEVEL,
                            Reading.arguments("competency", child.id().value(), "level", lowest.value()));
        } else {
            writing.ledger().dropped(at, OrebutCode.NO_PLACE, Reading.arguments("member", "competency without level"));
        }
    }
}
