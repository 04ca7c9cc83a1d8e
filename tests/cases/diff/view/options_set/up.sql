-- phase 1 [tx] steps 1: change options of view dear
ALTER VIEW dear SET (security_barrier=true, check_option=local);
