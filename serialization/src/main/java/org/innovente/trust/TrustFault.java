package org.innovente.trust;

import java.util.List;
import java.util.function.Supplier;
import org.innovente.finding.Finding;
import org.innovente.finding.Read;
import org.innovente.finding.Report;

/** A fault found in somebody's document; never leaves this package: the public methods turn it into a finding. */
final class TrustFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private TrustFault(Finding finding) {
        super(finding.code().id(), null, false, false);
        this.finding = finding;
    }

    static TrustFault of(TrustCode code, String... values) {
        return at("", code, values);
    }

    /** Returns a fault at a pointer, with the values of the code's arguments in their order. */
    static TrustFault at(String pointer, TrustCode code, String... values) {
        Finding.Builder finding = Finding.builder(code).pointer(pointer);
        for (int i = 0; i < values.length; i++) {
            finding.putArgument(code.arguments().get(i), values[i]);
        }
        return new TrustFault(finding.build());
    }

    Finding finding() {
        return finding;
    }

    Report report() {
        return Report.of(List.of(finding));
    }

    /** Returns what an action gives, or its fault as a report. */
    static <T> Read<T> guard(Supplier<T> action) {
        try {
            return Read.of(action.get(), Report.empty());
        } catch (TrustFault fault) {
            return Read.failed(fault.report());
        }
    }
}
