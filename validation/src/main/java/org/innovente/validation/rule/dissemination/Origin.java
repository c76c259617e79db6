package org.innovente.validation.rule.dissemination;

import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.Evidence;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/** Findings about the origin of a catalogue, of which whoever verified it hands over the evidence. */
final class Origin {

    private Origin() {}

    /** Reports each piece of evidence of a kind. */
    static void report(RuleCode code, Evidence.Kind kind, CatalogueFacts facts, FindingSink sink) {
        Place place = Place.root().about("catalogue", facts.catalogue().id());
        for (Evidence evidence : facts.input().evidence()) {
            if (evidence.kind() == kind) {
                sink.report(code, place, facts.catalogue().id(), evidence.detail());
            }
        }
    }
}
