package org.innovente.exchange.imscase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innovente.common.FrameworkId;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.LocalizedText;
import org.innovente.common.PartnerId;
import org.innovente.common.Period;
import org.innovente.common.Rights;
import org.innovente.competency.CompetencyFramework;
import org.innovente.exchange.source.JsonNode;
import org.innovente.exchange.source.JsonNode.Kind;
import org.jspecify.annotations.Nullable;

/** The CFDocument and the framework that it becomes. What the model words differently is projected and also remembered. */
final class CaseDocument {

    /** The members that the model has a place of its own for. */
    static final List<String> FIELDS = List.of("identifier", "title", "description", "notes", "version");

    private final JsonNode remainder;
    private final JsonNode full;
    private final LanguageTag language;
    private long mapped;

    CaseDocument(JsonNode document, LanguageTag language) {
        this.full = document;
        this.remainder = document.copy();
        this.language = language;
        for (String field : FIELDS) {
            if (remainder.takeString(field) != null) {
                mapped++;
            }
        }
    }

    /** Returns the number of members that the model has a place of its own for. */
    long mapped() {
        return mapped;
    }

    /** Returns the other members. */
    JsonNode remainder() {
        return remainder;
    }

    /** Returns the title; empty when there is none. */
    LocalizedText title() {
        return text("title");
    }

    private LocalizedText text(String member) {
        String text = full.string(member);
        return text == null ? LocalizedText.EMPTY : LocalizedText.of(language, text);
    }

    /** Returns the publisher as an id, if the model can hold it. */
    Optional<String> publisher() {
        return Optional.ofNullable(partner(full.string("publisher")));
    }

    static @Nullable String partner(@Nullable String publisher) {
        if (publisher == null) {
            return null;
        }
        try {
            return PartnerId.parse(publisher.strip()).value();
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** Returns a builder of the framework without its contents. */
    CompetencyFramework.Builder framework(FrameworkId id) {
        CompetencyFramework.Builder builder = CompetencyFramework.builder()
                .id(id)
                .title(title())
                .description(text("description"))
                .note(text("notes"))
                .addAllSubjects(subjects(full))
                .rights(rights(full))
                .lifecycle(lifecycle(
                        full.string("version"),
                        full.string("adoptionStatus"),
                        full.string("statusStartDate"),
                        full.string("statusEndDate")));
        publisher().ifPresent(partner -> builder.publisher(PartnerId.parse(partner)));
        if (full.string("language") != null && !language.equals(CaseCatalogue.UNKNOWN_LANGUAGE)) {
            builder.addLanguage(language);
        }
        return builder;
    }

    /** Returns the subjects as codes of the scheme {@code case-subject}. */
    static List<Identifier> subjects(JsonNode node) {
        List<Identifier> subjects = new ArrayList<>();
        JsonNode list = node.get("subject");
        if (list != null) {
            for (JsonNode each : list.elements()) {
                if (each.is(Kind.STRING) && !each.text().isBlank()) {
                    subjects.add(Identifier.builder()
                            .scheme("case-subject")
                            .code(each.text())
                            .build());
                }
            }
        }
        return subjects;
    }

    /** Returns the rights that a licence link stands for. */
    static Optional<Rights> rights(JsonNode node) {
        JsonNode licence = node.get("licenseURI");
        String address = licence == null ? null : licence.string("uri");
        return address == null
                ? Optional.empty()
                : Optional.of(Rights.builder().licence(address).build());
    }

    /** Returns the lifecycle that version, adoption status and status dates stand for. */
    static Optional<Lifecycle> lifecycle(
            @Nullable String version, @Nullable String adoption, @Nullable String start, @Nullable String end) {
        Optional<LocalDate> from = start == null ? Optional.empty() : CaseText.date(start);
        Optional<LocalDate> to = end == null ? Optional.empty() : CaseText.date(end);
        Optional<LifecycleStatus> status = adoption == null ? Optional.empty() : status(adoption);
        boolean dated = from.isPresent() || to.isPresent();
        if (version == null && status.isEmpty() && !dated) {
            return Optional.empty();
        }
        Lifecycle.Builder builder =
                Lifecycle.builder().version(Optional.ofNullable(version)).status(status);
        if (dated) {
            builder.validity(Period.builder().start(from).end(to).build());
        }
        return Optional.of(builder.build());
    }

    private static Optional<LifecycleStatus> status(String adoption) {
        return switch (adoption.strip().toLowerCase(Locale.ROOT)) {
            case "private draft", "draft" -> Optional.of(LifecycleStatus.DRAFT);
            case "adopted" -> Optional.of(LifecycleStatus.PUBLISHED);
            case "deprecated" -> Optional.of(LifecycleStatus.DEPRECATED);
            default -> Optional.empty();
        };
    }

    /** Returns the adoption status under which a status of the model goes out. */
    static String adoption(LifecycleStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Adopted";
            case DEPRECATED, WITHDRAWN -> "Deprecated";
        };
    }
}
