-- phase 1 [tx] steps 1: detach partition t_2026_a
ALTER TABLE t_2026 DETACH PARTITION t_2026_a;
