package org.innovente.testing;

import org.innovente.common.Grade;
import org.innovente.common.GradeMeaning;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.common.Identifier;
import org.innovente.common.LanguageTag;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleEvent;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.Openness;
import org.innovente.common.Period;
import org.innovente.common.Provenance;
import org.innovente.common.ProvenanceKind;
import org.innovente.common.Rights;
import org.innovente.common.Rounding;
import org.innovente.common.RoundingPolicy;
import org.innovente.common.TranslationDate;

/** Random values of the room {@code common}; the sizes and depth are those of the {@link RandomValues}. */
final class RandomCommon {

    private RandomCommon() {}

    /** Returns a random {@link Identifier}. */
    static Identifier identifier(RandomValues r) {
        Identifier.Builder b = Identifier.builder();
        b.scheme(r.text());
        b.code(r.text());
        if (r.some()) {
            b.edition(r.text());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Period}. */
    static Period period(RandomValues r) {
        Period.Builder b = Period.builder();
        if (r.some()) {
            b.start(r.date());
        }
        if (r.some()) {
            b.end(r.date());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Provenance}. */
    static Provenance provenance(RandomValues r) {
        Provenance.Builder b = Provenance.builder();
        b.kind(r.oneOf(ProvenanceKind.values()));
        if (r.some()) {
            b.source(r.text());
        }
        if (r.some()) {
            b.date(r.date());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link LifecycleEvent}. */
    static LifecycleEvent lifecycleEvent(RandomValues r) {
        LifecycleEvent.Builder b = LifecycleEvent.builder();
        b.date(r.date());
        if (r.some()) {
            b.status(r.oneOf(LifecycleStatus.values()));
        }
        if (r.some()) {
            b.version(r.text());
        }
        if (r.some()) {
            b.contentHash(r.text());
        }
        b.note(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link TranslationDate}. */
    static TranslationDate translationDate(RandomValues r) {
        TranslationDate.Builder b = TranslationDate.builder();
        b.language(r.vocabulary(LanguageTag::parse));
        b.updated(r.date());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Lifecycle}. */
    static Lifecycle lifecycle(RandomValues r) {
        Lifecycle.Builder b = Lifecycle.builder();
        if (r.some()) {
            b.status(r.oneOf(LifecycleStatus.values()));
        }
        if (r.some()) {
            b.version(r.text());
        }
        if (r.some()) {
            b.validity(RandomCommon.period(r));
        }
        b.addAllReplacedBy(r.list(() -> r.text()));
        if (r.some()) {
            b.lastReview(r.date());
        }
        if (r.some()) {
            b.nextReview(r.date());
        }
        b.addAllTranslations(r.list(() -> RandomCommon.translationDate(r)));
        b.addAllHistory(r.list(() -> RandomCommon.lifecycleEvent(r)));
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Rights}. */
    static Rights rights(RandomValues r) {
        Rights.Builder b = Rights.builder();
        if (r.some()) {
            b.licence(r.text());
        }
        if (r.some()) {
            b.holder(r.text());
        }
        if (r.some()) {
            b.openness(r.vocabulary(Openness::parse));
        }
        if (r.some()) {
            b.adaptedFrom(r.text());
        }
        b.attribution(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link Grade}. */
    static Grade grade(RandomValues r) {
        Grade.Builder b = Grade.builder();
        b.code(r.text());
        b.meaning(r.oneOf(GradeMeaning.values()));
        if (r.some()) {
            b.points(r.decimal());
        }
        b.title(r.localized());
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link RoundingPolicy}. */
    static RoundingPolicy roundingPolicy(RandomValues r) {
        RoundingPolicy.Builder b = RoundingPolicy.builder();
        if (r.some()) {
            b.scale(r.integer());
        }
        if (r.some()) {
            b.mode(r.oneOf(Rounding.values()));
        }
        if (r.some()) {
            b.tolerance(r.decimal());
        }
        return b.extensions(r.extensions()).build();
    }

    /** Returns a random {@link GradeScale}. */
    static GradeScale gradeScale(RandomValues r) {
        GradeScale.Builder b = GradeScale.builder();
        b.id(r.vocabulary(GradeScaleId::parse));
        b.title(r.localized());
        if (r.some()) {
            b.minimum(r.decimal());
        }
        if (r.some()) {
            b.maximum(r.decimal());
        }
        if (r.some()) {
            b.pass(r.decimal());
        }
        b.addAllGrades(r.list(() -> RandomCommon.grade(r)));
        return b.extensions(r.extensions()).build();
    }
}
