GRANT TRUNCATE ON shift TO kedge_reader;
