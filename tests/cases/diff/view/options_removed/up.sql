-- phase 1 [tx] steps 1: change options of view dear
ALTER VIEW dear RESET (security_barrier, check_option);
