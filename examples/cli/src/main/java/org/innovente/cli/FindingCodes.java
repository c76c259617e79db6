package org.innovente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.innovente.finding.FindingCode;
import org.innovente.json.JsonCode;
import org.innovente.validation.CatalogueValidator;
import org.innovente.validation.ValidationCode;

/** Every code that a command may print: one line for each room that has some. */
final class FindingCodes {

    private FindingCodes() {}

    /** Returns the codes, room by room. */
    static List<FindingCode> all() {
        List<FindingCode> codes = new ArrayList<>();
        codes.addAll(Arrays.asList(JsonCode.values()));
        codes.addAll(CatalogueValidator.codes());
        codes.addAll(Arrays.asList(ValidationCode.values()));
        return codes;
    }
}
