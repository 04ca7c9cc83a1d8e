CREATE TABLE supplier (id bigint PRIMARY KEY, "Full Name" text NOT NULL, country text);
ALTER TABLE supplier OWNER TO kedge_app;
GRANT SELECT ("Full Name"), INSERT ON supplier TO kedge_reader;
