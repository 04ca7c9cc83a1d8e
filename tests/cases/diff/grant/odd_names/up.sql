-- phase 1 [tx] steps 1,2,3: revoke select ("select") on Größe "x" %. from kedge_reader, give Größe "x" %. to kedge_app, grant update ("select") on Größe "x" %. to kedge_reader
REVOKE SELECT ("select") ON TABLE "Größe ""x"" %." FROM kedge_reader;
ALTER TABLE "Größe ""x"" %." OWNER TO kedge_app;
GRANT UPDATE ("select") ON TABLE "Größe ""x"" %." TO kedge_reader;
