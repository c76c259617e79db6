package org.innovente.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.innovente.finding.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeltaTest {
    /** The examples of RFC 6902 appendix A, and what its text forbids. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'foo':'bar'}|[{'op':'add','path':'/baz','value':'qux'}]|{'foo':'bar','baz':'qux'}",
                "{'foo':['bar','baz']}|[{'op':'add','path':'/foo/1','value':'qux'}]|{'foo':['bar','qux','baz']}",
                "{'baz':'qux','foo':'bar'}|[{'op':'remove','path':'/baz'}]|{'foo':'bar'}",
                "{'foo':['bar','qux','baz']}|[{'op':'remove','path':'/foo/1'}]|{'foo':['bar','baz']}",
                "{'baz':'qux','foo':'bar'}|[{'op':'replace','path':'/baz','value':'boo'}]|{'baz':'boo','foo':'bar'}",
                "{'foo':{'bar':'baz','waldo':'fred'},'qux':{'corge':'grault'}}|[{'op':'move','from':'/foo/waldo','path':'/qux/thud'}]|{'foo':{'bar':'baz'},'qux':{'corge':'grault','thud':'fred'}}",
                "{'foo':['all','grass','cows','eat']}|[{'op':'move','from':'/foo/1','path':'/foo/3'}]|{'foo':['all','cows','eat','grass']}",
                "{'baz':'qux','foo':['a',2,'c']}|[{'op':'test','path':'/baz','value':'qux'},{'op':'test','path':'/foo/1','value':2.0}]|{'baz':'qux','foo':['a',2,'c']}",
                "{'baz':'qux'}|[{'op':'test','path':'/baz','value':'bar'}]|!",
                "{'foo':'bar'}|[{'op':'add','path':'/child','value':{'grandchild':{}}}]|{'foo':'bar','child':{'grandchild':{}}}",
                "{'foo':'bar'}|[{'op':'add','path':'/baz','value':'qux','xyz':123}]|{'foo':'bar','baz':'qux'}",
                "{'foo':'bar'}|[{'op':'add','path':'/baz/bat','value':'qux'}]|!",
                "{'/':9,'~1':10}|[{'op':'test','path':'/~01','value':10}]|{'/':9,'~1':10}",
                "{'/':9,'~1':10}|[{'op':'test','path':'/~01','value':'10'}]|!",
                "{'foo':['bar']}|[{'op':'add','path':'/foo/-','value':['abc','def']}]|{'foo':['bar',['abc','def']]}",
                "{'a':1}|[{'op':'copy','from':'/a','path':'/b'}]|{'a':1,'b':1}",
                "{'a':1}|[{'op':'replace','path':'','value':[]}]|[]",
                "{'a':1}|[{'op':'move','from':'/a','path':''}]|1",
                "{'a':{}}|[{'op':'move','from':'/a','path':'/a/b'}]|!",
                "{'a':[1]}|[{'op':'remove','path':'/a/1'}]|!",
                "{'a':[1]}|[{'op':'remove','path':'/a/-'}]|!",
                "{'a':[1]}|[{'op':'replace','path':'/a/00','value':2}]|!",
                "{'a':[1]}|[{'op':'add','path':'/a/2','value':2}]|!",
                "{'a':1}|[{'op':'remove','path':''}]|!",
                "{'a':1}|[{'op':'replace','path':'/b','value':2}]|!",
                "{'a':1}|[{'op':'add','path':'a','value':2}]|!",
                "{'a':1}|[{'op':'add','path':'/~2','value':2}]|!",
                "{'a':1}|[{'op':'add','path':'/b'}]|!",
                "{'a':1}|[{'op':'spam','path':'/b'}]|!",
                "{'a':1}|[{'path':'/b'}]|!",
                "{'a':1}|[1]|!",
                "{'a':1}|{}|!",
            })
    void applies_json_patch(String document, String patch, String result) {
        Read<byte[]> patched = Delta.patch(json(document), json(patch));

        if (result.equals("!")) {
            assertThat(patched.value()).isEmpty();
        } else {
            assertThat(patched.orThrow()).isEqualTo(json(result));
        }
    }

    @Test
    void stops_a_patch_that_doubles_the_document_again_and_again() {
        StringJoiner copies = new StringJoiner(",", "[", "]");
        for (int i = 0; i < 60; i++) {
            copies.add("{'op':'copy','from':'','path':'/a" + i + "'}");
        }

        assertThat(Delta.patch(json("{'x':1}"), json(copies.toString()))
                        .report()
                        .findings())
                .extracting(finding -> finding.code())
                .containsExactly(TrustCode.LIMIT);
        String deeper =
                "{'op':'copy','from':'','path':'/a'},{'op':'remove','path':'/b'},{'op':'add','path':'/b','value':1},"
                        .repeat(300);
        assertThat(Delta.patch(json("{'b':1}"), json("[" + deeper.substring(0, deeper.length() - 1) + "]"))
                        .value())
                .isEmpty();
    }

    @Test
    void leads_from_any_document_to_any_other_byte_for_byte() {
        Random random = new Random(6902);
        for (int i = 0; i < 5_000; i++) {
            Json from = new Trees(random).tree(0);
            Json to = i % 4 == 0 ? new Trees(random).tree(0) : new Trees(random).changed(from);
            byte[] base = PlainWriter.bytes(from);

            byte[] delta = Delta.between(base, PlainWriter.bytes(to)).orThrow();

            assertThat(Delta.apply(base, delta).orThrow()).isEqualTo(PlainWriter.bytes(to));
        }
    }

    @Test
    void touches_only_what_changed() {
        byte[] delta = Delta.between(
                        json("{'id':'c','modules':[{'id':'A','credits':'6'},{'id':'B'},{'id':'C'}]}"),
                        json("{'id':'c','modules':[{'id':'C'},{'id':'A','credits':'5'},{'id':'D'}]}"))
                .orThrow();

        assertThat(new String(delta, StandardCharsets.UTF_8).replace('"', '\''))
                .endsWith("'patch':[{'op':'remove','path':'/modules/1'},"
                        + "{'op':'move','from':'/modules/0','path':'/modules/1'},"
                        + "{'op':'add','path':'/modules/2','value':{'id':'D'}},"
                        + "{'op':'replace','path':'/modules/1/credits','value':'5'}]}");
    }

    @Test
    void applies_as_a_whole_or_not_at_all() {
        byte[] old = json("{'a':1,'b':2}");
        byte[] next = json("{'a':1,'c':3}");
        byte[] delta = Delta.between(old, next).orThrow();
        String text = new String(delta, StandardCharsets.UTF_8);

        assertThat(code(Delta.apply(json("{'a':1,'b':3}"), delta))).isEqualTo(TrustCode.HASH_MISMATCH);
        assertThat(code(Delta.apply(old, bytes(text.replace("\"value\":3", "\"value\":4")))))
                .isEqualTo(TrustCode.HASH_MISMATCH);
        assertThat(code(Delta.apply(old, bytes(text.replace("remove", "test")))))
                .isEqualTo(TrustCode.PATCH_MALFORMED);
        assertThat(code(Delta.apply(old, bytes(text.replace("\"/b\"", "\"/z\"")))))
                .isEqualTo(TrustCode.PATCH_FAILED);
        assertThat(code(Delta.apply(old, bytes(text.replace("\"delta-version\":1", "\"delta-version\":2")))))
                .isEqualTo(TrustCode.PATCH_MALFORMED);
        assertThat(code(Delta.apply(old, json("{'delta-version':1}")))).isEqualTo(TrustCode.PATCH_MALFORMED);
        assertThat(code(Delta.apply(old, bytes("no")))).isEqualTo(TrustCode.NOT_I_JSON);
        assertThat(old).isEqualTo(json("{'a':1,'b':2}"));
    }

    @Test
    void replaces_an_array_whose_order_is_turned_around_at_scale() {
        Json.Arr up = new Json.Arr();
        for (int i = 0; i < 20_000; i++) {
            up.elements().add(new Json.Obj().put("id", "m" + i));
        }
        Json.Arr down = new Json.Arr(new ArrayList<>(up.elements()));
        Collections.reverse(down.elements());

        byte[] delta =
                Delta.between(PlainWriter.bytes(up), PlainWriter.bytes(down)).orThrow();

        assertThat(Delta.apply(PlainWriter.bytes(up), delta).orThrow()).isEqualTo(PlainWriter.bytes(down));
    }

    private static TrustCode code(Read<?> read) {
        assertThat(read.value()).isEmpty();
        return (TrustCode) read.report().findings().get(0).code();
    }

    private static byte[] json(String text) {
        return bytes(text.replace('\'', '"'));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Random trees and random changes to them. */
    private record Trees(Random random) {
        Json tree(int depth) {
            switch (random.nextInt(depth > 3 ? 3 : 6)) {
                case 0:
                    return new Json.Text(List.of("a", "b/~c", "é\n", "").get(random.nextInt(4)));
                case 1:
                    return new Json.Num(List.of("1", "1.0", "1e2", "-0").get(random.nextInt(4)));
                case 2:
                    return Json.Word.values()[random.nextInt(3)];
                case 3:
                    Json.Obj object = new Json.Obj();
                    for (int i = random.nextInt(5); i > 0; i--) {
                        object.put(List.of("a", "b", "c", "~d", "/e", "id").get(random.nextInt(6)), tree(depth + 1));
                    }
                    return object;
                case 4:
                    Json.Arr array = new Json.Arr();
                    for (int i = random.nextInt(5); i > 0; i--) {
                        array.elements().add(tree(depth + 1));
                    }
                    return array;
                default:
                    return entities(depth);
            }
        }

        private Json entities(int depth) {
            List<Integer> ids = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
            Collections.shuffle(ids, random);
            Json.Arr array = new Json.Arr();
            for (int i = random.nextInt(8); i > 0; i--) {
                array.elements().add(new Json.Obj().put("id", "m" + ids.get(i)).put("x", tree(depth + 2)));
            }
            return array;
        }

        Json changed(Json value) {
            Json copy = value.copy();
            change(copy);
            return copy;
        }

        private void change(Json value) {
            if (value instanceof Json.Obj object) {
                List<String> names = new ArrayList<>(object.members().keySet());
                if (random.nextInt(3) == 0 && !names.isEmpty()) {
                    object.members().remove(names.remove(random.nextInt(names.size())));
                }
                if (random.nextInt(3) == 0) {
                    Collections.shuffle(names, random);
                    Map<String, Json> shuffled = new LinkedHashMap<>();
                    names.forEach(name -> shuffled.put(name, object.members().get(name)));
                    object.members().clear();
                    object.members().putAll(shuffled);
                }
                if (random.nextInt(4) == 0) {
                    object.put("n", tree(2));
                }
                object.members().values().forEach(this::change);
            } else if (value instanceof Json.Arr array) {
                List<Json> elements = array.elements();
                if (random.nextInt(3) == 0) {
                    Collections.shuffle(elements, random);
                }
                if (random.nextInt(3) == 0 && !elements.isEmpty()) {
                    elements.remove(random.nextInt(elements.size()));
                }
                if (random.nextInt(3) == 0) {
                    elements.add(random.nextInt(elements.size() + 1), tree(2));
                }
                elements.forEach(this::change);
            }
        }
    }
}
