package org.innovente.exchange.imscase;

/** The two versions of CASE. */
enum CaseVersion {
    /** CASE 1.0, as OpenSALT validates it. */
    V1_0("case-1.0"),
    /** CASE 1.1, strictly as 1EdTech publishes it. */
    V1_1("case-1.1");

    private final String formatId;

    CaseVersion(String formatId) {
        this.formatId = formatId;
    }

    /** Returns the id of the format. */
    String formatId() {
        return formatId;
    }
}
