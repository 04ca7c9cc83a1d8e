-- phase 1 [tx] steps 1: revoke select on s from kedge_reader
REVOKE SELECT ON TABLE s FROM kedge_reader;
