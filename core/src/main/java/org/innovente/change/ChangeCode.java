package org.innovente.change;

import java.util.List;
import java.util.Optional;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** What a change between two editions can mean for learners and partners, with the version step that it asks for. */
public enum ChangeCode implements FindingCode {
    /** A thing is new. */
    ADDED("change.added", VersionStep.MINOR, ""),
    /** A thing is gone. */
    REMOVED("change.removed", VersionStep.MAJOR, ""),
    /** An offer is gone; offers come and go with the calendar. */
    OFFER_REMOVED("change.offer-removed", VersionStep.MINOR, ""),
    /** A thing that is gone or withdrawn is still needed by another one, which cannot be met without it. */
    STILL_NEEDED("change.still-needed", VersionStep.MAJOR, "CV5007", "by"),
    /** A thing that is gone or withdrawn is still named by another one, which has a way around it. */
    STILL_NAMED("change.still-named", VersionStep.MINOR, "CV1004", "by"),
    /** A thing goes on under another identifier, which breaks those who refer to it. */
    RENAMED("change.renamed", VersionStep.MAJOR, "CV7010", "to"),
    /** A thing has a named replacement. */
    REPLACED("change.replaced", VersionStep.MINOR, "", "by"),
    /** A thing stands at another place in the document. */
    MOVED("change.moved", VersionStep.PATCH, ""),
    /** A thing hangs under another parent. */
    REPARENTED("change.reparented", VersionStep.MINOR, "", "before", "after"),
    /** A thing is withdrawn. */
    WITHDRAWN("change.withdrawn", VersionStep.MAJOR, ""),
    /** A thing is deprecated. */
    DEPRECATED("change.deprecated", VersionStep.MINOR, ""),
    /** A thing is published for the first time. */
    PUBLISHED("change.published", VersionStep.MINOR, ""),
    /** A status goes back, which its life does not allow. */
    STATUS_BACK("change.status-back", VersionStep.MAJOR, "CV7004", "before", "after"),
    /** A rule is harder to meet: whoever meets it now met it before, but not the other way round. */
    RULE_TIGHTENED("change.rule-tightened", VersionStep.MAJOR, "", "rule", "before", "after"),
    /** A rule is easier to meet. */
    RULE_LOOSENED("change.rule-loosened", VersionStep.MINOR, "", "rule", "before", "after"),
    /** A rule is another one, and it is not proven that it became easier. */
    RULE_CHANGED("change.rule-changed", VersionStep.MAJOR, "", "rule", "before", "after"),
    /** A rule is written otherwise and means the same. */
    RULE_REWRITTEN("change.rule-rewritten", VersionStep.PATCH, "", "rule"),
    /** The constraints of a rule differ. */
    CONSTRAINTS_CHANGED("change.constraints-changed", VersionStep.MAJOR, "", "rule"),
    /** Credits differ. */
    CREDITS_CHANGED("change.credits-changed", VersionStep.MAJOR, "", "before", "after"),
    /** A module no longer leads to a competency. */
    OUTCOME_REMOVED("change.outcome-removed", VersionStep.MAJOR, "", "competency"),
    /** A module leads to a further competency. */
    OUTCOME_ADDED("change.outcome-added", VersionStep.MINOR, "", "competency"),
    /** A module leads to a lower level. */
    LEVEL_LOWERED("change.level-lowered", VersionStep.MAJOR, "", "competency", "before", "after"),
    /** A module leads to a higher level. */
    LEVEL_RAISED("change.level-raised", VersionStep.MINOR, "", "competency", "before", "after"),
    /** A diploma or block asks for a further competency. */
    TARGET_ADDED("change.target-added", VersionStep.MAJOR, "", "competency"),
    /** A diploma or block no longer attests a competency. */
    TARGET_REMOVED("change.target-removed", VersionStep.MAJOR, "", "competency"),
    /** A diploma or block asks for a higher level. */
    TARGET_RAISED("change.target-raised", VersionStep.MAJOR, "", "competency", "before", "after"),
    /** A diploma or block attests a lower level. */
    TARGET_LOWERED("change.target-lowered", VersionStep.MINOR, "", "competency", "before", "after"),
    /** An audience, mode, language or term is no longer served. */
    CHOICE_REMOVED("change.choice-removed", VersionStep.MAJOR, "", "member", "value"),
    /** An audience, mode, language or term is served as well. */
    CHOICE_ADDED("change.choice-added", VersionStep.MINOR, "", "member", "value"),
    /** Two modules no longer count together. */
    EXCLUSION_ADDED("change.exclusion-added", VersionStep.MAJOR, "", "module"),
    /** Two modules count together again. */
    EXCLUSION_REMOVED("change.exclusion-removed", VersionStep.MINOR, "", "module"),
    /** A module no longer counts as another one. */
    EQUIVALENCE_REMOVED("change.equivalence-removed", VersionStep.MAJOR, "", "module"),
    /** A module counts as another one. */
    EQUIVALENCE_ADDED("change.equivalence-added", VersionStep.MINOR, "", "module"),
    /** Entry asks for a higher level. */
    ENTRY_RAISED("change.entry-raised", VersionStep.MAJOR, "", "before", "after"),
    /** Entry asks for a lower level. */
    ENTRY_LOWERED("change.entry-lowered", VersionStep.MINOR, "", "before", "after"),
    /** What a module or programme is composed of differs. */
    STRUCTURE_CHANGED("change.structure-changed", VersionStep.MAJOR, "", "member", "before", "after"),
    /** A proficiency scale lost a level or changed the order of its levels. */
    SCALE_CHANGED("change.scale-changed", VersionStep.MAJOR, "", "scale"),
    /** A partner may no longer do what an agreement allowed. */
    RIGHT_WITHDRAWN("change.right-withdrawn", VersionStep.MAJOR, "", "right"),
    /** A partner may do what no agreement allowed before. */
    RIGHT_GRANTED("change.right-granted", VersionStep.MINOR, "", "right"),
    /** The licence differs. */
    LICENCE_CHANGED("change.licence-changed", VersionStep.MAJOR, "", "before", "after"),
    /** Readers must know a further extension to read the catalogue rightly. */
    MUST_UNDERSTAND("change.must-understand", VersionStep.MAJOR, "", "name"),
    /** The statement was rewritten so much that the identifier may mean something else. */
    MEANING_CHANGED("change.meaning-changed", VersionStep.MAJOR, "CV7011", "before", "after"),
    /** Words differ. */
    REWORDED("change.reworded", VersionStep.PATCH, "", "member"),
    /** Something differs that does not change what counts. */
    DETAIL_CHANGED("change.detail-changed", VersionStep.MINOR, "", "member", "before", "after"),
    /** The stated version rises by less than the changes ask for. */
    VERSION_TOO_LOW("change.version-too-low", VersionStep.NONE, "CV7003", "stated", "suggested", "step"),
    /** The version was not raised although the content differs. */
    VERSION_REUSED("change.version-reused", VersionStep.NONE, "CV7002", "stated", "suggested");

    private final String id;
    private final VersionStep step;
    private final String check;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its declared type only is not
    private final List<String> arguments;

    ChangeCode(String id, VersionStep step, String check, String... arguments) {
        this.id = id;
        this.step = step;
        this.check = check;
        this.arguments = List.of(arguments);
    }

    /** Returns the version step that the change asks for. */
    public VersionStep step() {
        return step;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<String> check() {
        return check.isEmpty() ? Optional.empty() : Optional.of(check);
    }

    @Override
    public Severity severity() {
        return switch (step) {
            case MAJOR -> Severity.WARNING;
            case NONE -> Severity.ERROR;
            default -> Severity.NOTE;
        };
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }

    @Override
    public String source() {
        return "-";
    }

    @Override
    public FindingTexts texts() {
        return Texts.ALL;
    }

    private static final class Texts {
        static final FindingTexts ALL = FindingTexts.of(ChangeCode.class::getResourceAsStream);
    }
}
