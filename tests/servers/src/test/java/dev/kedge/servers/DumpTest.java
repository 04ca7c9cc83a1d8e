package dev.kedge.servers;

import org.junit.jupiter.api.Test;

/** Says whether pg_dump judges the cases of this run. */
class DumpTest {
    @Test
    void isThereToJudge() {
        Dump.assumeClient();
    }
}
