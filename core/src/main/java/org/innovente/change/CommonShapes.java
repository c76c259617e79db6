package org.innovente.change;

import static org.innovente.change.ValueText.text;

import org.innovente.common.Grade;
import org.innovente.common.GradeScale;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleEvent;
import org.innovente.common.Provenance;
import org.innovente.common.Rights;
import org.innovente.common.RoundingPolicy;
import org.innovente.common.TranslationDate;

/** The members of values that every room uses, in the order of the wire format. */
final class CommonShapes {
    static final Shape<LifecycleEvent> LIFECYCLE_EVENT = Shape.<LifecycleEvent>of(v -> text(v.date()))
            .value("date", LifecycleEvent::date)
            .value("status", LifecycleEvent::status)
            .value("version", LifecycleEvent::version)
            .value("content-hash", LifecycleEvent::contentHash)
            .value("note", LifecycleEvent::note)
            .value("extensions", LifecycleEvent::extensions);

    static final Shape<TranslationDate> TRANSLATION_DATE = Shape.<TranslationDate>of(v -> text(v.language()))
            .value("language", TranslationDate::language)
            .value("updated", TranslationDate::updated)
            .value("extensions", TranslationDate::extensions);

    static final Shape<Lifecycle> LIFECYCLE = Shape.<Lifecycle>of(v -> "")
            .value("status", Lifecycle::status)
            .value("version", Lifecycle::version)
            .value("validity", Lifecycle::validity)
            .value("replaced-by", Lifecycle::replacedBy)
            .value("last-review", Lifecycle::lastReview)
            .value("next-review", Lifecycle::nextReview)
            .list("translations", Lifecycle::translations, TRANSLATION_DATE)
            .list("history", Lifecycle::history, LIFECYCLE_EVENT)
            .value("extensions", Lifecycle::extensions);

    static final Shape<Rights> RIGHTS = Shape.<Rights>of(v -> "")
            .value("licence", Rights::licence)
            .value("holder", Rights::holder)
            .value("openness", Rights::openness)
            .value("adapted-from", Rights::adaptedFrom)
            .value("attribution", Rights::attribution)
            .value("extensions", Rights::extensions);

    static final Shape<Provenance> PROVENANCE = Shape.<Provenance>of(v -> "")
            .value("kind", Provenance::kind)
            .value("source", Provenance::source)
            .value("date", Provenance::date)
            .value("extensions", Provenance::extensions);

    static final Shape<Grade> GRADE = Shape.<Grade>of(v -> text(v.code()))
            .value("code", Grade::code)
            .value("meaning", Grade::meaning)
            .value("points", Grade::points)
            .value("title", Grade::title)
            .value("extensions", Grade::extensions);

    static final Shape<GradeScale> GRADE_SCALE = Shape.<GradeScale>of(v -> text(v.id()))
            .value("id", GradeScale::id)
            .value("title", GradeScale::title)
            .value("minimum", GradeScale::minimum)
            .value("maximum", GradeScale::maximum)
            .value("pass", GradeScale::pass)
            .list("grades", GradeScale::grades, GRADE)
            .value("extensions", GradeScale::extensions);

    static final Shape<RoundingPolicy> ROUNDING_POLICY = Shape.<RoundingPolicy>of(v -> "")
            .value("scale", RoundingPolicy::scale)
            .value("mode", RoundingPolicy::mode)
            .value("tolerance", RoundingPolicy::tolerance)
            .value("extensions", RoundingPolicy::extensions);

    private CommonShapes() {}
}
