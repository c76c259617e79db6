package org.innovente.path;

import java.util.List;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;

/** The places of modules in a list by their ids, of duplicates the first: two ints a module, by open addressing. Immutable. */
final class ModuleNumbers {
    private final List<TrainingModule> modules;
    /** Places plus one. */
    private final int[] table;

    /** Numbers modules of which no two have the same id. */
    private ModuleNumbers(List<TrainingModule> modules, int[] table) {
        this.modules = modules;
        this.table = table;
    }

    /** Returns the numbers of the different modules of a list, which {@link #modules()} then gives. O(modules). */
    static ModuleNumbers of(List<TrainingModule> all) {
        int[] table = new int[Integer.highestOneBit(Math.max(1, all.size())) * 4];
        List<TrainingModule> distinct = all;
        int count = 0;
        for (TrainingModule module : all) {
            int slot = slot(module.id(), table, distinct);
            if (table[slot] == 0) {
                if (distinct != all) {
                    distinct.add(module);
                }
                table[slot] = ++count;
            } else if (distinct == all) {
                distinct = new java.util.ArrayList<>(all.subList(0, count));
            }
        }
        return new ModuleNumbers(List.copyOf(distinct), table);
    }

    /** Returns the different modules, in their order. */
    List<TrainingModule> modules() {
        return modules;
    }

    /** Returns the place of a module, or -1. */
    int of(ModuleId id) {
        return table[slot(id, table, modules)] - 1;
    }

    private static int slot(ModuleId id, int[] table, List<TrainingModule> modules) {
        int mask = table.length - 1;
        String value = id.value();
        int mixed = value.hashCode() * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & mask;
        while (table[slot] != 0 && !modules.get(table[slot] - 1).id().value().equals(value)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
