-- phase 1 [tx] steps 1,2,3: cluster c on index c_pkey from now on, cluster b on index b_pkey from now on, cluster a on no index any more
ALTER TABLE c CLUSTER ON c_pkey;
ALTER TABLE b CLUSTER ON b_pkey;
ALTER TABLE a SET WITHOUT CLUSTER;
