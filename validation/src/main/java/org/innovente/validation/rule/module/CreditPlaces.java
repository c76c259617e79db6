package org.innovente.validation.rule.module;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.innovente.common.Credits;
import org.innovente.diploma.Block;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Recognition;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.Place;

/** Every place of a catalogue at which credits are stated. */
final class CreditPlaces {

    private CreditPlaces() {}

    /** Returns who is shown the credits of modules, programmes, diplomas, blocks and recognitions with their places. */
    static CatalogueWalk.Visitor visitor(BiConsumer<Credits, Place> action) {
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return type == TrainingModule.class
                        || type == Placement.class
                        || type == Diploma.class
                        || type == Block.class
                        || type == Recognition.class;
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                credits(item).ifPresent(credits -> action.accept(credits, place.at("credits")));
            }
        };
    }

    private static Optional<Credits> credits(Object item) {
        if (item instanceof TrainingModule module) {
            return module.credits();
        }
        if (item instanceof Placement placement) {
            return placement.credits();
        }
        if (item instanceof Diploma diploma) {
            return diploma.credits();
        }
        if (item instanceof Block block) {
            return block.credits();
        }
        return item instanceof Recognition recognition ? recognition.credits() : Optional.empty();
    }
}
