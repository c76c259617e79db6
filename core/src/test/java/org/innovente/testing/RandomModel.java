package org.innovente.testing;

import org.innovente.catalogue.Catalogue;
import org.innovente.learner.LearnerRecord;
import org.innovente.requirement.Requirement;

/**
 * Random values of the whole model, each from a seed: every attribute, every kind of rule, odd texts and ids, unknown members.
 *
 * <p>They can be represented; they make no sense. Thread-safe.
 */
public final class RandomModel {

    private RandomModel() {}

    /** Returns a random catalogue. */
    public static Catalogue catalogue(long seed) {
        return RandomCatalogue.catalogue(new RandomValues(seed));
    }

    /** Returns a random learner record. */
    public static LearnerRecord learnerRecord(long seed) {
        return RandomLearner.learnerRecord(new RandomValues(seed));
    }

    /** Returns a random requirement. */
    public static Requirement requirement(long seed) {
        return RandomRequirement.requirement(new RandomValues(seed));
    }
}
