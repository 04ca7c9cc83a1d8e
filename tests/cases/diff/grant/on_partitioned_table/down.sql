-- phase 1 [tx] steps 1,2: revoke insert (v) on t from kedge_reader, drop partition t_2026
REVOKE INSERT (v) ON TABLE t FROM kedge_reader;
ALTER TABLE t DETACH PARTITION t_2026;
DROP TABLE t_2026;
