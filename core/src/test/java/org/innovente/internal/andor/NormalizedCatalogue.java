package org.innovente.internal.andor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.internal.andor.Program.AtomKind;
import org.innovente.testing.PlainJson;

/** A real catalogue of the corpus as a program; conditions that are not modules are fulfilled, as its expected values assume. */
final class NormalizedCatalogue {
    static final String FOLDER = "curricula/normalized/";

    final Map<String, Integer> atoms = new LinkedHashMap<>();
    final List<String> ids;
    final Expressions pool = new Expressions();
    final int[] rules;
    final Program program;

    private NormalizedCatalogue(String source) {
        Map<String, Object> modules =
                PlainJson.object(PlainJson.object(PlainJson.ofCorpus(FOLDER + source + ".json.gz"))
                        .get("modules"));
        for (String id : modules.keySet()) {
            atoms.put(id, atoms.size());
        }
        ids = new ArrayList<>(atoms.keySet());
        rules = new int[ids.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rule(PlainJson.object(modules.get(ids.get(i))).get("pre"));
        }
        AtomKind[] kinds = new AtomKind[rules.length];
        Arrays.fill(kinds, AtomKind.CHOICE);
        program = Program.compile(kinds, rules, new int[rules.length], pool);
    }

    static NormalizedCatalogue of(String source) {
        return new NormalizedCatalogue(source);
    }

    private int rule(Object expression) {
        if (expression == PlainJson.Null.NULL) {
            return Expressions.TRUE;
        }
        if (expression instanceof String id) {
            Integer atom = atoms.get(id);
            return atom == null ? Expressions.TRUE : pool.atom(atom);
        }
        List<Object> parts = PlainJson.list(expression);
        int[] children = PlainJson.list(parts.get(parts.size() - 1)).stream()
                .mapToInt(this::rule)
                .toArray();
        return switch ((String) parts.get(0)) {
            case "all" -> pool.all(children);
            case "any" -> pool.any(children);
            default -> pool.atLeast(((Number) parts.get(1)).intValue(), children);
        };
    }

    long[] held(List<Object> known) {
        long[] held = Bits.of(program.size());
        for (Object id : known) {
            Integer atom = atoms.get(id);
            if (atom != null) {
                Bits.add(held, program.placeOf(atom));
            }
        }
        return held;
    }

    Cone cone(String target, List<Object> known) {
        return Cone.of(program, pool, held(known), null, pool.atom(atoms.get(target)));
    }
}
