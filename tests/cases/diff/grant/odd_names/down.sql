-- phase 1 [tx] steps 1,2,3: revoke update ("select") on Größe "x" %. from kedge_reader, take Größe "x" %. from kedge_app, grant select ("select") on Größe "x" %. to kedge_reader
REVOKE UPDATE ("select") ON TABLE "Größe ""x"" %." FROM kedge_reader;
ALTER TABLE "Größe ""x"" %." OWNER TO CURRENT_USER;
GRANT SELECT ("select") ON TABLE "Größe ""x"" %." TO kedge_reader;
