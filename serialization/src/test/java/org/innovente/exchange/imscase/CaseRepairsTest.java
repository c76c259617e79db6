package org.innovente.exchange.imscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.innovente.catalogue.Catalogue;
import org.innovente.competency.Competency;
import org.innovente.exchange.Conversion;
import org.innovente.exchange.ExchangeOptions;
import org.innovente.exchange.Exchanges;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fixture for each trap of published packages: what is found, and that what is written is valid all the same. */
class CaseRepairsTest {

    private static final String DOC = "'identifier':'11111111-1111-4111-8111-111111111111','uri':'https://e.org/d',"
            + "'creator':'c','title':'t','lastChangeDateTime':'2024-01-02T03:04:05Z'";
    private static final String A = "22222222-2222-4222-8222-222222222222";
    private static final String B = "33333333-3333-4333-8333-333333333333";
    private static final String TIME = "'lastChangeDateTime':'2024-01-02T03:04:05+00:00'";

    private static String item(String id, String more) {
        return "{'identifier':'" + id + "','uri':'https://e.org/i/" + id + "','fullStatement':'s'," + TIME + more + "}";
    }

    private static String edge(String type, String origin, String destination) {
        return "{'identifier':'44444444-4444-4444-8444-444444444444','uri':'https://e.org/a','associationType':'" + type
                + "','originNodeURI':{'title':'','identifier':'" + origin + "','uri':'https://e.org/i/" + origin
                + "'},'destinationNodeURI':{'title':'','identifier':'" + destination + "','uri':'https://e.org/i/"
                + destination + "'}," + TIME + "}";
    }

    private static String pack(String items, String associations) {
        return ("{'CFDocument':{" + DOC + "},'CFItems':[" + items + "],'CFAssociations':[" + associations + "]}")
                .replace('\'', '"');
    }

    static Stream<Arguments> traps() {
        return Stream.of(
                Arguments.of("null member", pack(item(A, ",'notes':null"), ""), "case.null-member"),
                Arguments.of("legacy name", pack(item(A, ",'educationalLevel':['03']"), ""), "case.legacy-name"),
                Arguments.of("scalar for array", pack(item(A, ",'educationLevel':'03'"), ""), "case.scalar-for-array"),
                Arguments.of("number for text", pack(item(A, ",'humanCodingScheme':3"), ""), "case.wrong-type"),
                Arguments.of("object for text", pack(item(A, ",'notes':{'x':1}"), ""), "case.not-understood"),
                Arguments.of("unknown member", pack(item(A, ",'colour':'red'"), ""), "case.unknown-member"),
                Arguments.of("UUID v7", pack(item("01890a5d-ac96-774b-bcce-b302099a8057", ""), ""), "case.identifier"),
                Arguments.of("nil UUID", pack(item("00000000-0000-0000-0000-000000000000", ""), ""), "case.identifier"),
                Arguments.of(
                        "upper case", pack(item("ABCDEF12-1111-4111-8111-111111111111", ""), ""), "case.identifier"),
                Arguments.of(
                        "a URL as id", pack(item("http://asn.jesandco.org/resources/S1", ""), ""), "case.identifier"),
                Arguments.of("two of one id", pack(item(A, "") + "," + item(A, ""), ""), "case.duplicate-identifier"),
                Arguments.of(
                        "no id",
                        pack("{'uri':'https://e.org/x','fullStatement':'s'," + TIME + "}", ""),
                        "case.no-identifier"),
                Arguments.of(
                        "no uri",
                        pack("{'identifier':'" + A + "','fullStatement':'s'," + TIME + "}", ""),
                        "case.no-uri"),
                Arguments.of(
                        "no time",
                        pack("{'identifier':'" + A + "','uri':'https://e.org/x','fullStatement':'s'}", ""),
                        "case.no-last-change"),
                Arguments.of("time without zone", pack(item(A, "").replace("05+00:00", "05"), ""), "case.time-zone"),
                Arguments.of("no time at all", pack(item(A, "").replace("2024-01-02T", "long ago "), ""), "case.time"),
                Arguments.of(
                        "time for date",
                        pack(item(A, ",'statusStartDate':'2024-01-02T00:00:00Z'"), ""),
                        "case.time-for-date"),
                Arguments.of(
                        "no statement",
                        pack(item(A, ",'alternativeLabel':'other'").replace("'fullStatement':'s',", ""), ""),
                        "case.no-statement"),
                Arguments.of("no text", pack(item(A, "").replace("'fullStatement':'s',", ""), ""), "case.no-text"),
                Arguments.of(
                        "missing slash",
                        pack(item(A, "").replace("https://e.org/i", "https:/e.org/i"), ""),
                        "case.uri-slash"),
                Arguments.of("no URI", pack(item(A, "").replace("https://e.org/i/", "see page "), ""), "case.uri"),
                Arguments.of(
                        "node uri is identifier",
                        pack(item(A, ""), edge("isChildOf", A, B).replace("https://e.org/i/" + B, B)),
                        "case.node-uri"),
                Arguments.of("RelatedTo", pack(item(A, ""), edge("RelatedTo", A, B)), "case.association-spelling"),
                Arguments.of("isParentOf", pack(item(A, ""), edge("isParentOf", A, B)), "case.association-inverse"),
                Arguments.of("bad ext", pack(item(A, ""), edge("ext:日本語", A, B)), "case.association-type"),
                Arguments.of("unknown type", pack(item(A, ""), edge("kisses", A, B)), "case.association-type"),
                Arguments.of(
                        "no end",
                        pack(item(A, ""), edge("isChildOf", A, B).replace("'destinationNodeURI'", "'x'")),
                        "case.association-end"),
                Arguments.of("outside node", pack(item(A, ""), edge("exactMatchOf", A, B)), "case.outside-node"),
                Arguments.of(
                        "cycle",
                        pack(item(A, ""), edge("isChildOf", A, A).replace("{'id", "{'sequenceNumber':1,'id")),
                        "case.hierarchy-cycle"),
                Arguments.of(
                        "empty array for object",
                        pack(item(A, ""), "").replace("\"CFItems\"", "\"CFDefinitions\":[],\"CFItems\""),
                        "case.empty-array"),
                Arguments.of("wrapper", "{\"CFPackage\":" + pack(item(A, ""), "") + "}", "case.wrapped"),
                Arguments.of("bare document", ("{" + DOC + "}").replace('\'', '"'), "case.bare-document"),
                Arguments.of(
                        "unknown version",
                        pack(item(A, ""), "").replace("\"creator\"", "\"caseVersion\":\"2.0\",\"creator\""),
                        "case.version"),
                Arguments.of(
                        "definition without description",
                        pack(item(A, ""), "")
                                .replace(
                                        "\"CFItems\"",
                                        ("'CFDefinitions':{'CFItemTypes':[{'identifier':'" + A
                                                        + "','uri':'https://e.org/t','title':'T'," + TIME
                                                        + "}]},'CFItems'")
                                                .replace('\'', '"')),
                        "case.missing-member"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void each_trap_is_reported_and_read(String name, String text, String code) {
        Conversion conversion = Exchanges.read(CaseFormat.version11(), text);

        assertThat(conversion.read().value()).isPresent();
        assertThat(conversion.read().report().findings())
                .extracting(finding -> finding.code().id())
                .contains(code);
        assertThat(conversion.account()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void written_as_case_1_1_it_is_valid_under_the_official_schema(String name, String text, String code) {
        Corpus.require("case/official-case-v1p1-openapi3.json");
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(CaseFormat.version11(), text));

        assertThat(CaseSchemas.official11()
                        .faults(Exchanges.write(CaseFormat.version11(), catalogue, ExchangeOptions.DEFAULT)))
                .isEmpty();
    }

    /** CASE 1.0 gives back the texts that it was given, so it may have the faults that it was given, and no others. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void writing_case_1_0_never_adds_a_fault(String name, String text, String code) {
        Corpus.require("case/official-ish-case-v1p0-cfpackage-schema.json");
        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(CaseFormat.version11(), text));

        assertThat(CaseSchemas.openSalt10().faults(text.getBytes(StandardCharsets.UTF_8)))
                .containsAll(CaseSchemas.openSalt10()
                        .faults(Exchanges.write(CaseFormat.version10(), catalogue, ExchangeOptions.DEFAULT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void a_trip_through_case_1_1_keeps_what_was_read(String name, String text, String code) {
        Catalogue first = Exchanges.catalogue(Exchanges.read(CaseFormat.version11(), text));
        byte[] written = Exchanges.write(CaseFormat.version11(), first, ExchangeOptions.DEFAULT);

        Catalogue second = Exchanges.catalogue(Exchanges.read(CaseFormat.version11(), written));

        assertThat(second.frameworks().get(0).competencies())
                .extracting(Competency::id)
                .isEqualTo(first.frameworks().get(0).competencies().stream()
                        .map(Competency::id)
                        .toList());
        assertThat(second.frameworks().get(0).relations())
                .hasSameSizeAs(first.frameworks().get(0).relations());
    }

    @Test
    void what_is_no_package_is_refused() {
        for (String text : List.of("{}", "[]", "3", "{\"CFItems\":[]}")) {
            Conversion conversion = Exchanges.read(CaseFormat.version10(), text);
            assertThat(conversion.read().partial()).isEmpty();
            assertThat(conversion.read().report().hasErrors()).isTrue();
        }
    }

    @Test
    void children_stand_in_the_order_of_their_sequence_numbers() {
        String second =
                edge("isChildOf", A, "11111111-1111-4111-8111-111111111111").replace("{'id", "{'sequenceNumber':2,'id");
        String first =
                edge("isChildOf", B, "11111111-1111-4111-8111-111111111111").replace("{'id", "{'sequenceNumber':1,'id");
        String text = pack(item(A, "") + "," + item(B, ""), second + "," + first);

        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(CaseFormat.version10(), text));

        assertThat(catalogue.frameworks().get(0).competencies())
                .extracting(competency -> competency.id().value())
                .containsExactly(B, A);
        byte[] written = Exchanges.write(CaseFormat.version10(), catalogue, ExchangeOptions.DEFAULT);
        assertThat(CaseNormalForm.of(written)).isEqualTo(CaseNormalForm.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void courses_become_modules_with_prerequisites_and_outcomes() {
        String c = "55555555-5555-4555-8555-555555555555";
        String text = pack(
                item(A, ",'CFItemType':'Course'") + "," + item(B, ",'CFItemType':'Course'") + "," + item(c, ""),
                edge("precedes", A, B) + "," + edge("isRelatedTo", B, c));

        Catalogue catalogue = Exchanges.catalogue(Exchanges.read(CaseFormat.version11(), text));

        assertThat(catalogue.modules()).hasSize(2);
        assertThat(catalogue.modules().get(1).prerequisite()).isPresent();
        assertThat(catalogue.modules().get(1).outcomes()).hasSize(1);
        assertThat(catalogue.frameworks().get(0).competencies()).hasSize(1);
        byte[] written = Exchanges.write(CaseFormat.version10(), catalogue, ExchangeOptions.DEFAULT);
        assertThat(CaseNormalForm.of(written)).isEqualTo(CaseNormalForm.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
