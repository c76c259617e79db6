package org.innovente.change;

import java.util.List;
import java.util.Optional;
import org.innovente.finding.FindingCode;
import org.innovente.finding.FindingTexts;
import org.innovente.finding.Severity;

/** What can go wrong when catalogues of several partners are brought into one view. */
public enum MergeCode implements FindingCode {
    /** Two catalogues define the same identifier with another content. */
    SAME_ID_OTHER_CONTENT("merge.same-id-other-content", Severity.ERROR, "CV1002", "kept", "other", "members"),
    /** Two catalogues carry the same identifier and are two catalogues. */
    CATALOGUE_TWICE("merge.catalogue-twice", Severity.ERROR, "CV1002", "one", "other"),
    /** Modules that one catalogue keeps apart count as one another through statements of other catalogues. */
    EQUIVALENCE_CYCLE("merge.equivalence-cycle", Severity.WARNING, "CV2021", "apart", "through"),
    /** Replacements of several catalogues lead back to where they started. */
    REPLACEMENT_CYCLE("merge.replacement-cycle", Severity.ERROR, "CV7006", "cycle"),
    /** A rule refers to a thing that another catalogue defines otherwise, and now means that one. */
    RULE_CHANGES_MEANING("merge.rule-changes-meaning", Severity.ERROR, "", "of", "target", "kept"),
    /** An imported catalogue is not among those merged. */
    IMPORT_MISSING("merge.import-missing", Severity.NOTE, "CV1012", "by", "import"),
    /** An import names neither a version nor a hash. */
    IMPORT_UNPINNED("merge.import-unpinned", Severity.WARNING, "CV1009", "by", "import"),
    /** An imported catalogue is there in another version. */
    IMPORT_VERSION("merge.import-version", Severity.ERROR, "CV1011", "by", "import", "pinned", "found"),
    /** An imported catalogue is there with another content than pinned. */
    IMPORT_HASH("merge.import-hash", Severity.ERROR, "CV9008", "by", "import", "pinned", "found"),
    /** Two catalogues pin different versions of a third one. */
    IMPORT_DIAMOND("merge.import-diamond", Severity.ERROR, "CV1011", "import", "one", "other"),
    /** Catalogues import one another in a circle. */
    IMPORT_CYCLE("merge.import-cycle", Severity.ERROR, "CV1010", "cycle");

    private final String id;
    private final Severity severity;
    private final String check;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its declared type only is not
    private final List<String> arguments;

    MergeCode(String id, Severity severity, String check, String... arguments) {
        this.id = id;
        this.severity = severity;
        this.check = check;
        this.arguments = List.of(arguments);
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
        return severity;
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
        return ChangeCode.ADDED.texts();
    }
}
