package org.innovente.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innovente.common.ModuleId;
import org.innovente.internal.andor.IntList;
import org.innovente.module.TrainingModule;

/** Which modules pass for which: whoever of two names the other, each passes for the other. */
final class Equivalents {
    private final Map<Integer, int[]> ways = new HashMap<>();

    Equivalents(ModuleNumbers numbers) {
        List<TrainingModule> modules = numbers.modules();
        for (int module = 0; module < modules.size(); module++) {
            for (ModuleId other : modules.get(module).equivalents()) {
                int found = numbers.of(other);
                if (found >= 0 && found != module) {
                    add(module, found);
                    add(found, module);
                }
            }
        }
    }

    private void add(int module, int other) {
        IntList all = new IntList();
        all.addAll(of(module));
        all.add(other);
        ways.put(module, Arrays.stream(all.toArray()).distinct().toArray());
    }

    /** Returns a module, and after it those that pass for it. */
    int[] of(int module) {
        int[] found = ways.get(module);
        return found == null ? new int[] {module} : found;
    }
}
