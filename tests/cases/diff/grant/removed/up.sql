-- phase 1 [tx] steps 1: revoke select, insert (id) on s from kedge_reader
REVOKE SELECT, INSERT (id) ON TABLE s FROM kedge_reader;
