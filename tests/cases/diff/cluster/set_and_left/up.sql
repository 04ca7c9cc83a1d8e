-- phase 1 [tx] steps 1,2,3: cluster a on index a_pkey from now on, cluster b on no index any more, cluster c on index c_v_idx from now on
ALTER TABLE a CLUSTER ON a_pkey;
ALTER TABLE b SET WITHOUT CLUSTER;
ALTER TABLE c CLUSTER ON c_v_idx;
