package org.innovente.stolaf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.DiplomaId;
import org.innovente.common.NodeId;
import org.innovente.common.OutcomeName;
import org.innovente.diploma.AttemptPolicy;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.learner.Decision;
import org.innovente.requirement.Conditional;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.FactIn;
import org.innovente.requirement.Limit;
import org.innovente.requirement.Measure;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Overlap;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.Selector;
import org.innovente.requirement.Use;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One area of study: a file of the language, read into a diploma. */
final class Area {
    static final DiplomaId DIPLOMA = new DiplomaId("area");

    final Map<?, ?> data;
    final Losses losses = new Losses();

    private Area(Map<?, ?> data) {
        this.data = data;
    }

    static Area read(Path file) throws IOException {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new org.snakeyaml.engine.v2.schema.FailsafeSchema())
                .build();
        return of((Map<?, ?>) new Load(settings).loadFromString(Files.readString(file)));
    }

    /** Reads an area whose scalars are all text, with truth values made so. */
    static Area of(Map<?, ?> data) {
        return new Area((Map<?, ?>) typed(data));
    }

    private static Object typed(Object value) {
        if (value instanceof Map) {
            Map<Object, Object> map = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((k, v) -> map.put(k, typed(v)));
            return map;
        }
        if (value instanceof List) {
            List<Object> list = new ArrayList<>();
            ((List<?>) value).forEach(v -> list.add(typed(v)));
            return list;
        }
        if ("true".equals(value) || "True".equals(value)) {
            return Boolean.TRUE;
        }
        if ("false".equals(value) || "False".equals(value)) {
            return Boolean.FALSE;
        }
        return "null".equals(value) || "~".equals(value) ? null : value;
    }

    String text(String key) {
        return data.get(key) == null ? "" : String.valueOf(data.get(key));
    }

    /** Returns the rules for a student without exceptions. */
    Catalogue catalogue(Student student) {
        return catalogue(student, Exceptions.NONE).catalogue();
    }

    /** The rules for a student, and what was decided about that student beside them. */
    record Read(Catalogue catalogue, List<Decision> decisions) {}

    /** Returns the rules for a student: the file's own, the emphases declared, and what every major asks for. */
    Read catalogue(Student student, Exceptions exceptions) {
        Rules rules = new Rules(losses, student.constants(text("code")), zeroLimits(student), exceptions);
        Map<?, ?> requirements = data.get("requirements") == null ? Map.of() : (Map<?, ?>) data.get("requirements");
        NOf.Builder root = NOf.builder().quantifier(Quantifier.ALL).id(new NodeId("$"));
        root.addChild(rules.rule(data.get("result"), requirements, Place.TOP));
        if (data.get("emphases") instanceof Map) {
            ((Map<?, ?>) data.get("emphases")).forEach((code, body) -> {
                Map<?, ?> emphasis = (Map<?, ?>) body;
                root.addChild(Conditional.builder()
                        .condition(FactIn.builder()
                                .fact("emphases")
                                .addValue(String.valueOf(code))
                                .build())
                        .then(rules.requirement(emphasis, "Emphasis: " + emphasis.get("name"), Place.TOP))
                        .build());
            });
        }
        rules.limits(data, new NodeId("$"));
        multicountable(rules);
        if (text("type").equals("major")) {
            common(rules, root, student);
        }
        Diploma diploma = Diploma.builder()
                .id(DIPLOMA)
                .attemptPolicy(AttemptPolicy.ALL)
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(root.build())
                        .addAllConstraints(rules.constraints)
                        .build())
                .build();
        Catalogue catalogue = Catalogue.builder()
                .id(new CatalogueId("stolaf"))
                .addDiploma(diploma)
                .build();
        return new Read(catalogue, exceptions.decisions(rules));
    }

    private Selector zeroLimits(Student student) {
        if (!(data.get("limit") instanceof List)) {
            return null;
        }
        Rules scratch = new Rules(new Losses(), student.constants(text("code")), null, Exceptions.NONE);
        Selector without = new Queries(scratch, null).withoutZero((List<?>) data.get("limit"));
        return without.equals(Clauses.every()) ? null : Clauses.not(without);
    }

    /** A course may serve each of the requirements listed for it once. */
    private void multicountable(Rules rules) {
        if (!(data.get("multicountable") instanceof Map)) {
            return;
        }
        ((Map<?, ?>) data.get("multicountable")).forEach((course, paths) -> {
            List<NodeId> scopes = new ArrayList<>();
            for (Object path : (List<?>) paths) {
                List<String> names = new ArrayList<>();
                ((List<?>) path).forEach(name -> names.add(String.valueOf(name)));
                losses.node("multicountable");
                NodeId id = find(rules, names);
                if (id != null) {
                    scopes.add(id);
                }
            }
            for (int i = 0; i < scopes.size(); i++) {
                for (int j = i + 1; j < scopes.size(); j++) {
                    rules.constraints.add(Overlap.builder()
                            .scope(scopes.get(i))
                            .with(scopes.get(j))
                            .selector(Clauses.is("course", String.valueOf(course)))
                            .build());
                }
            }
        });
    }

    private static NodeId find(Rules rules, List<String> names) {
        NodeId exact = rules.named.get(names);
        if (exact == null) {
            for (Map.Entry<List<String>, NodeId> entry : rules.named.entrySet()) {
                List<String> path = entry.getKey();
                if (path.size() == names.size() + 1
                        && path.get(0).startsWith("Emphasis: ")
                        && path.subList(1, path.size()).equals(names.subList(0, names.size()))) {
                    return entry.getValue();
                }
            }
        }
        return exact;
    }

    /** What the college asks of every major beside its own rules. */
    private void common(Rules rules, NOf.Builder root, Student student) {
        boolean music = text("degree").equals("B.M.");
        Selector grade = Clauses.either(List.of(
                Clauses.both(
                        Clauses.not(Clauses.is("during_covid", "true")),
                        Clauses.range("grade_points", Clauses.points("C"), null)),
                Clauses.both(
                        Clauses.is("during_covid", "true"), Clauses.range("grade_points", Clauses.points("C-"), null)),
                Clauses.is("is_in_progress", "true")));
        NodeId scope = new NodeId("$");
        rules.constraints.add(
                limit(scope, grade, Measure.credits(), org.innovente.requirement.Bound.atLeast(new BigDecimal("6"))));
        Selector satisfactory = music
                ? Clauses.is("grade_option", "s/u")
                : Clauses.both(
                        Clauses.is("grade_option", "s/u"), Clauses.range("credits", BigDecimal.ONE, BigDecimal.ONE));
        rules.constraints.add(limit(
                scope,
                satisfactory,
                Measure.count(),
                org.innovente.requirement.Bound.atMost(music ? BigDecimal.ZERO : BigDecimal.ONE)));
        if (!music) {
            root.addChild(outside(student));
        }
    }

    private Requirement outside(Student student) {
        String code = text("code");
        String department = student.department(code);
        if (department == null) {
            return Rules.attestation("department");
        }
        boolean both = code.equals("140") && student.declares("135") || code.equals("135") && student.declares("140");
        Selector none = Clauses.is("subject", "REG", "OFFC");
        Selector own = both
                ? Clauses.is("subject", "ART")
                : code.equals("450")
                        ? Clauses.is("subject", "MUSIC", "MUSPF", "MUSEN")
                        : Clauses.is("subject", department);
        Selector outside = Clauses.both(Clauses.is("data", "course"), Clauses.not(own), Clauses.not(none));
        if (both) {
            outside = Clauses.both(outside, Clauses.range("credits", BigDecimal.ONE, BigDecimal.ONE));
        }
        return Rules.accumulation(
                outside,
                Measure.credits(),
                org.innovente.requirement.Bound.atLeast(new BigDecimal(both ? "18" : "21")),
                Use.observe(),
                new NodeId("$/outside"));
    }

    private static Constraint limit(
            NodeId scope, Selector selector, Measure measure, org.innovente.requirement.Bound bound) {
        return Limit.builder()
                .scope(scope)
                .selector(selector)
                .measure(measure)
                .bound(bound)
                .build();
    }
}
