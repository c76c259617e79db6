package org.innovente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.innovente.change.ChangeCode;
import org.innovente.change.MergeCode;
import org.innovente.exchange.ExchangeCode;
import org.innovente.exchange.curricular.CurricularCode;
import org.innovente.exchange.imscase.CaseCode;
import org.innovente.exchange.lheo.LheoCode;
import org.innovente.exchange.orebut.OrebutCode;
import org.innovente.exchange.rncp.RncpCode;
import org.innovente.exchange.table.TableCode;
import org.innovente.finding.FindingCode;
import org.innovente.json.JsonCode;
import org.innovente.trust.TrustCode;
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
        codes.addAll(Arrays.asList(ExchangeCode.values()));
        codes.addAll(Arrays.asList(CaseCode.values()));
        codes.addAll(Arrays.asList(LheoCode.values()));
        codes.addAll(Arrays.asList(OrebutCode.values()));
        codes.addAll(Arrays.asList(RncpCode.values()));
        codes.addAll(Arrays.asList(TableCode.values()));
        codes.addAll(Arrays.asList(CurricularCode.values()));
        codes.addAll(Arrays.asList(TrustCode.values()));
        codes.addAll(Arrays.asList(ChangeCode.values()));
        codes.addAll(Arrays.asList(MergeCode.values()));
        return codes;
    }
}
