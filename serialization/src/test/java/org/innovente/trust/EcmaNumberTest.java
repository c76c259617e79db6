package org.innovente.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innovente.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaNumberTest {
    private static final String DATA = "reliability/rfc8785-jcs/testdata/README.md";

    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "0000000000000002, 1e-323",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "0010000000000000, 2.2250738585072014e-308",
        "4340000000000000, 9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void writes_the_samples_of_rfc_8785_appendix_b(String bits, String text) {
        assertThat(EcmaNumber.toText(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    @Test
    void knows_where_double_to_string_is_longer_than_needed() {
        assertThat(EcmaNumber.toText(2e23)).isEqualTo("2e+23");
        assertThat(EcmaNumber.toText(2.0E-3)).isEqualTo("0.002");
    }

    @Test
    void reads_back_as_the_same_double() {
        Random random = new Random(8785);
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(EcmaNumber.toText(value))).isEqualTo(value + 0.0);
            }
        }
    }

    @Test
    void refuses_what_json_cannot_hold() {
        assertThatThrownBy(() -> EcmaNumber.toText(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EcmaNumber.toText(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writes_the_first_million_lines_of_the_es6_number_file() throws IOException {
        String readme = Files.readString(Corpus.require(DATA));
        List<Long> values = statics(readme);
        for (int i = 0; i < 2_000; i++) {
            values.add(0x0010000000000000L + i);
        }
        MessageDigest lines = ContentHash.sha256();
        MessageDigest generator = ContentHash.sha256();
        ByteBuffer block = ByteBuffer.allocate(0);
        byte[] state = new byte[32];
        int checked = 0;
        for (int n = 1; n <= 1_000_000; n++) {
            double value = n <= values.size() ? Double.longBitsToDouble(values.get(n - 1)) : 0;
            while (n > values.size() && (value == 0 || !Double.isFinite(value))) {
                if (!block.hasRemaining()) {
                    state = generator.digest(state);
                    block = ByteBuffer.wrap(state).order(ByteOrder.LITTLE_ENDIAN);
                }
                value = block.getDouble();
            }
            String line = Long.toHexString(Double.doubleToRawLongBits(value)) + "," + EcmaNumber.toText(value) + "\n";
            lines.update(line.getBytes(StandardCharsets.US_ASCII));
            if (n == 1_000 || n == 10_000 || n == 100_000 || n == 1_000_000) {
                assertThat(readme).contains("| " + hex(lines) + " | " + n);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(4);
    }

    private static List<Long> statics(String readme) {
        Matcher hex = Pattern.compile("0x([0-9a-f]{16})n").matcher(readme.substring(0, readme.indexOf("staticF64s")));
        List<Long> values = new ArrayList<>();
        while (hex.find()) {
            values.add(Long.parseUnsignedLong(hex.group(1), 16));
        }
        return values;
    }

    private static String hex(MessageDigest digest) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
