package org.innovente.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innovente.common.DeliveryMode;
import org.innovente.module.TrainingModule;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which learners of a territory can take modules, numbered: each offer that they reach, and each offer that could be made.
 * A learner takes a module in one way.
 */
final class Ways {
    /**
     * One way.
     *
     * @param module the place of the module
     * @param offered the offer; null if it would be a new one
     * @param mode the delivery mode; empty if none is stated
     */
    record Way(int module, @Nullable ModuleAccess offered, String mode) {}

    private final List<Way> all = new ArrayList<>();
    private final Map<Integer, Integer> first = new HashMap<>();
    private final BitSet[] byAccess = {new BitSet(), new BitSet(), new BitSet()};
    private final BitSet fresh = new BitSet();

    /**
     * Finds the ways.
     *
     * @param cone the modules
     * @param modes whether it matters in which mode a module is taken; if not, the nearest way to each is enough
     */
    Ways(ModuleFacts facts, OfferIndex offers, CoverageQuery query, BitSet cone, boolean modes) {
        for (int i = cone.nextSetBit(0); i >= 0; i = cone.nextSetBit(i + 1)) {
            TrainingModule module = facts.module(i);
            first.put(i, all.size());
            List<OfferIndex.Reached> found = offers.reached(module, query);
            for (OfferIndex.Reached one : modes || found.isEmpty() ? found : found.subList(0, 1)) {
                byAccess[one.way().access().ordinal()].set(all.size());
                all.add(new Way(i, one.way(), one.mode()));
            }
            boolean near = !found.isEmpty() && found.get(0).way().access() != Access.TRAVEL;
            if ((modes || !near) && OfferIndex.isAvailable(module, query)) {
                for (String mode : newModes(module, query, modes)) {
                    fresh.set(all.size());
                    all.add(new Way(i, null, mode));
                }
            }
        }
    }

    /** Returns the modes in which a module may be offered anew: those that it states and that will do, or all common ones. */
    private static Set<String> newModes(TrainingModule module, CoverageQuery query, boolean modes) {
        Set<String> found = new LinkedHashSet<>();
        List<DeliveryMode> stated = module.deliveryModes().isEmpty()
                ? List.of(DeliveryMode.ON_SITE, DeliveryMode.BLENDED, DeliveryMode.REMOTE)
                : module.deliveryModes();
        for (DeliveryMode mode : stated) {
            if (query.modes().isEmpty() || query.modes().contains(mode)) {
                found.add(mode.value());
            }
        }
        return modes || found.isEmpty() ? found : Set.of(found.iterator().next());
    }

    Way get(int way) {
        return all.get(way);
    }

    /** Returns what tells whether two territories reach the same offers in the same ways. */
    Object key() {
        return List.of(all, fresh);
    }

    BitSet of(Access access) {
        return (BitSet) byAccess[access.ordinal()].clone();
    }

    /** Returns the ways that are not farther than a kind of access. */
    BitSet upTo(Access access) {
        BitSet ways = new BitSet();
        for (int i = 0; i <= access.ordinal(); i++) {
            ways.or(byAccess[i]);
        }
        return ways;
    }

    /** Returns the offers that could be made. */
    BitSet fresh() {
        return (BitSet) fresh.clone();
    }

    /** Returns the modules that some ways lead to. */
    BitSet modules(BitSet ways) {
        BitSet modules = new BitSet();
        for (int i = ways.nextSetBit(0); i >= 0; i = ways.nextSetBit(i + 1)) {
            modules.set(all.get(i).module());
        }
        return modules;
    }

    /** Returns the ways to a module among some, the nearest first. */
    List<Integer> to(int module, BitSet among) {
        List<Integer> found = new ArrayList<>(2);
        for (int i = first.getOrDefault(module, all.size());
                i < all.size() && all.get(i).module() == module;
                i++) {
            if (among.get(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Returns the modes in which a module can be taken by some ways. */
    Set<String> modes(int module, BitSet among) {
        Set<String> modes = new LinkedHashSet<>();
        to(module, among).forEach(way -> modes.add(all.get(way).mode()));
        return modes;
    }

    /** Returns the nearest way to each of some modules, as far as some ways lead there. */
    BitSet nearest(BitSet modules, BitSet among) {
        BitSet nearest = new BitSet();
        for (int i = modules.nextSetBit(0); i >= 0; i = modules.nextSetBit(i + 1)) {
            to(i, among).stream().findFirst().ifPresent(nearest::set);
        }
        return nearest;
    }
}
