CREATE TABLE "Größe ""x"" %." ("select" text NOT NULL);
ALTER TABLE "Größe ""x"" %." OWNER TO kedge_app;
GRANT UPDATE ("select") ON "Größe ""x"" %." TO kedge_reader;
