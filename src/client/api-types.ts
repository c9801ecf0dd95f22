// Generated from api/fengchao.openapi.yaml by npm run build; do not edit.

export interface paths {
    "/api/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade a key pair for a token.
         * @description The token works for 24 hours from the answer. Sending a wrong pair answers 4010001.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secret-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the SSH keys of the account, all at once.
         * @description An account without any key answers the error 4040005 in place of an empty list.
         */
        get: operations["listSecretKeys"];
        put?: never;
        /** Create an SSH key pair. */
        post: operations["createSecretKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secret-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example 119766
                 */
                id: components["parameters"]["SecretKeyId"];
            };
            cookie?: never;
        };
        /**
         * Read the private half of a key.
         * @description At most 300 calls a second for one user.
         */
        get: operations["getPrivateKey"];
        put?: never;
        post?: never;
        /** Delete a key pair. */
        delete: operations["deleteSecretKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repositories/{repo_name}/tags/{tag}/actions/build": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the repository without its user.
                 * @example mysql
                 */
                repo_name: components["parameters"]["RepositoryName"];
                /**
                 * @description The tag of the image.
                 * @example v1
                 */
                tag: components["parameters"]["Tag"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build an image from a Dockerfile.
         * @description Starts a build and answers nothing that names it: its progress is the status of this tag in getRepository. Building a tag that exists writes over it. A build that runs for two hours is killed and counts as failed.
         */
        post: operations["buildImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List image repositories by page. */
        get: operations["listRepositories"];
        put?: never;
        /**
         * Create an image repository.
         * @description Known to be real from the vendor's later documentation, which lists it with these fields, and from the reference itself: its introduction names this call as an example, and the codes 4090005 and 4030007 are its errors. A build or push to a repository that is missing creates a private one just as well.
         */
        post: operations["createRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repositories/v2/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build an image from a Dockerfile, in a repository whose name may have several levels.
         * @description Known to be real from the vendor's later documentation, which has a page for it. A repository that is missing is created, private. Otherwise it is as buildImage.
         */
        post: operations["buildImageV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repositories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the repository.
                 * @example 45433
                 */
                id: components["parameters"]["RepositoryId"];
            };
            cookie?: never;
        };
        /** Read a repository with all of its tags. */
        get: operations["getRepository"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repositories/{repo_name}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the repository without its user.
                 * @example mysql
                 */
                repo_name: components["parameters"]["RepositoryName"];
                /**
                 * @description The tag of the image.
                 * @example v1
                 */
                tag: components["parameters"]["Tag"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete one tag of a repository.
         * @description Services that run the image can neither be rebuilt nor scaled afterwards.
         */
        delete: operations["deleteImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nlb/loadbalancers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the load balancers of all namespaces by page. */
        get: operations["listLoadBalancers"];
        put?: never;
        /** Create a load balancer. */
        post: operations["createLoadBalancer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nlb/loadbalancers/{lb_name}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
            };
            cookie?: never;
        };
        /** Read a load balancer with its listeners. */
        get: operations["getLoadBalancer"];
        /** Change charge mode, bandwidth or description. */
        put: operations["updateLoadBalancer"];
        post?: never;
        /**
         * Delete a load balancer.
         * @description Its address is kept and goes on being billed until deleteIp.
         */
        delete: operations["deleteLoadBalancer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nlb/loadbalancers/{lb_name}/listeners": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
            };
            cookie?: never;
        };
        /** List the listeners of a load balancer, all at once. */
        get: operations["listListeners"];
        put?: never;
        /** Add one listener to a load balancer. */
        post: operations["createListener"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nlb/loadbalancers/{lb_name}/listeners/{listener_name}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
                /**
                 * @description The name of the listener, which is its id.
                 * @example my-listeners
                 */
                listener_name: components["parameters"]["ListenerName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace all forwarding rules of a listener.
         * @description Rules that are left out are gone.
         */
        put: operations["updateListener"];
        post?: never;
        /** Delete a listener. */
        delete: operations["deleteListener"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nlb/certs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the certificates of the account, all at once. */
        get: operations["listCertificates"];
        put?: never;
        /** Upload a certificate and its private key. */
        post: operations["createCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nlb/certs/{cert_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the certificate.
                 * @example e83d63f1-bf0e-4073-8a11-b54985185f99
                 */
                cert_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Replace name, certificate and private key. */
        put: operations["updateCertificate"];
        post?: never;
        /**
         * Delete a certificate.
         * @description Refused with 4030410 while a listener uses it.
         */
        delete: operations["deleteCertificate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cloud-volumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List cloud volumes by page. */
        get: operations["listVolumes"];
        put?: never;
        /** Create a cloud volume. */
        post: operations["createVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cloud-volumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the volume.
                 * @example 19893
                 */
                id: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        /**
         * Read one cloud volume.
         * @description Known to be real from the vendor's later documentation, which has a page for it, and from two public clients that poll it while a volume is created, resized or attached. It answers one element of the list.
         */
        get: operations["getVolume"];
        put?: never;
        post?: never;
        /**
         * Delete a cloud volume.
         * @description A volume that a service holds can go only after the service.
         */
        delete: operations["deleteVolume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cloud-volumes/{id}/actions/resize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the volume.
                 * @example 19893
                 */
                id: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Grow a cloud volume.
         * @description Volumes only grow. A later edition allows this only while the volume is attached to nothing.
         */
        put: operations["resizeVolume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List public addresses by page. */
        get: operations["listIps"];
        put?: never;
        /**
         * Create public addresses, several at once.
         * @description An address has no name, so nothing tells a repeated request from the first one.
         */
        post: operations["createIps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ips/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how many addresses the account may have and has. */
        get: operations["getIpQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the address; digits for load balancers, a UUID for services.
                 * @example 163
                 */
                id: components["parameters"]["IpId"];
            };
            cookie?: never;
        };
        /** Read one public address. */
        get: operations["getIp"];
        put?: never;
        post?: never;
        /**
         * Release a public address.
         * @description Only an address that is available can be released.
         */
        delete: operations["deleteIp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ips/{id}/cost": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the address; digits for load balancers, a UUID for services.
                 * @example 163
                 */
                id: components["parameters"]["IpId"];
            };
            cookie?: never;
        };
        /** Read what an address has cost since it was created. */
        get: operations["getIpCost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the namespaces of the account, all at once. */
        get: operations["listNamespaces"];
        put?: never;
        /**
         * Create a namespace.
         * @description The name becomes the display name; the platform adds an ending of the account's to make the full name.
         */
        post: operations["createNamespace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the namespace.
                 * @example 51614
                 */
                id: components["parameters"]["NamespaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an empty namespace.
         * @description A namespace with services in it stays, and so does the default one.
         */
        delete: operations["deleteNamespace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{id}/microservices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the namespace.
                 * @example 51614
                 */
                id: components["parameters"]["NamespaceId"];
            };
            cookie?: never;
        };
        /**
         * List the services of a namespace by page.
         * @description There is no list across namespaces and no look-up by name.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the images that a service can be created from, all at once. */
        get: operations["listServiceImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a service. */
        post: operations["createService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /** Read a service with its containers. */
        get: operations["getService"];
        put?: never;
        post?: never;
        /** Delete a service, with or without its public address. */
        delete: operations["deleteService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}/detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        /**
         * Read a service with its containers and the names of their replicas.
         * @description Known to be real from the vendor's later documentation, which has a page for it. It answers what getService answers, and the replicas of each container by name.
         */
        get: operations["getServiceV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}/actions/update-stateful": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change how a stateful service is connected to the public network. */
        put: operations["updateStatefulService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}/actions/update-stateless": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace environment variables and log directories of a stateless service.
         * @description Each list is replaced as a whole; what is left out of it is gone.
         */
        put: operations["updateStatelessService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}/actions/update-port": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Replace the port mappings of a service. */
        put: operations["updateServicePorts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}/actions/elastic-scale": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Set the number of replicas of a stateless service. */
        put: operations["scaleService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}/actions/update-image": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Roll out other images of the same repositories in a stateless service.
         * @description Replicas are replaced one after the other. An image of another repository answers 4030151, the image that runs already 4030143.
         */
        put: operations["updateServiceImage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}/specification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give a stateless service another size.
         * @description One of spec_id and spec_alias is sent. The reference has spec_id alone; the alias came later.
         */
        put: operations["changeServiceSpec"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}/actions/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Restart a stateful service. */
        put: operations["restartService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/microservices/{id}/containers/{uuid}/actions/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
                /**
                 * @description The run-time id of the container, 64 hexadecimal digits.
                 * @example 79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627
                 */
                uuid: components["parameters"]["RuntimeId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Restart one container of a stateful service. */
        put: operations["restartContainer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A number that names a thing. */
        NumericId: number;
        NumericIdOrText: components["schemas"]["NumericId"] | string;
        CountOrText: number | string;
        Port: number;
        PortOrText: components["schemas"]["Port"] | string;
        /**
         * Format: date-time
         * @description UTC in ISO 8601; load balancers and certificates add milliseconds.
         */
        Time: string;
        KeyValue: {
            key: string;
            value: string;
        };
        /** @description What every refusal says. The text is under message, or under msg; never match on it. */
        Error: {
            /** @description Seven digits. Status (3), service (2), detail (2); some services send them as a string. */
            code: number | string;
            message?: string;
            msg?: string;
        };
        Credentials: {
            app_key: string;
            app_secret: string;
        };
        Token: {
            token: string;
            /** @description Seconds until the token ends. */
            expires_in?: number | string;
        };
        SecretKeyCreation: {
            key_name?: string;
        };
        SecretKey: {
            id: components["schemas"]["NumericId"];
            name: string;
            fingerprint: string;
            created_at: components["schemas"]["Time"];
        };
        /** @description An RSA key in PEM. */
        PrivateKey: string;
        TagName: string;
        ImageBuild: {
            /**
             * Format: binary
             * @description The Dockerfile, at most 1 MiB.
             */
            docker_file: string;
        };
        /**
         * @description 0 is private, 1 is public.
         * @enum {integer}
         */
        OpenLevel: 0 | 1;
        RepositoryCreation: {
            repo_name: string;
            open_level?: components["schemas"]["OpenLevel"];
            base_desc?: string;
            detail_desc?: string;
            /**
             * @description 1 links the repository to builds from source; it has to be private then.
             * @enum {integer}
             */
            ci_support?: 0 | 1;
        };
        CreatedRepository: {
            repo_id: components["schemas"]["NumericId"];
        };
        RepositorySummary: {
            repo_id: components["schemas"]["NumericId"];
            user_name: string;
            repo_name: string;
            open_level?: components["schemas"]["OpenLevel"];
            base_desc?: string | null;
            detail_desc?: string | null;
            tag_count?: number;
            created_at?: components["schemas"]["Time"];
            updated_at?: components["schemas"]["Time"];
        };
        RepositoryPage: {
            total: number;
            repositories: components["schemas"]["RepositorySummary"][];
        };
        Repository: components["schemas"]["RepositorySummary"] & {
            tags: components["schemas"]["ImageTag"][];
            /** @description The address to pull the first tag from. */
            download_url?: string | null;
        };
        ImageTag: {
            name: string;
            /** @description Bytes; 0 is common */
            size?: number;
            /** @description 0 init, 1 building, 2 build_succ, 3 build_fail. */
            status: number;
        };
        /** @description 1 to 24 lower-case letters, digits or hyphens; a letter first, no hyphen last. */
        PlatformName: string;
        /** @enum {string} */
        ChargeMode: "netflow" | "bandwidth";
        /** @description Mbps. 1 to 100 in the reference, to 1024 since March 2017; the default is 100. */
        BandwidthLimit: number;
        LoadBalancerCreation: {
            name: components["schemas"]["PlatformName"];
            chargeMode?: components["schemas"]["ChargeMode"];
            bandwidthLimit?: components["schemas"]["BandwidthLimit"];
            description?: string;
            /**
             * Format: ipv4
             * @description An address of type nlb that is available
             */
            address?: string;
        };
        LoadBalancerUpdate: {
            chargeMode?: components["schemas"]["ChargeMode"];
            bandwidthLimit?: components["schemas"]["BandwidthLimit"];
            description?: string;
        };
        LoadBalancer: {
            name: string;
            description?: string;
            address?: string;
            status: string;
            /**
             * @description Health. DOWN as soon as one port is down
             * @enum {string}
             */
            instanceStatus?: "UP" | "DOWN";
            chargeMode?: components["schemas"]["ChargeMode"];
            bandwidthLimit?: number;
            /** @description The full name of the namespace */
            namespace?: string;
            createtime?: components["schemas"]["Time"];
            updatetime?: components["schemas"]["Time"];
        };
        LoadBalancerDetail: components["schemas"]["LoadBalancer"] & {
            listeners: components["schemas"]["Listener"][];
        };
        /** @enum {string} */
        Protocol: "http" | "https";
        ListenerCreation: {
            name: components["schemas"]["PlatformName"];
            /** @description 80 for http, 443 for https, or 1025 to 65535 for either. */
            listenPort: number;
            protocol: components["schemas"]["Protocol"];
            clusters: components["schemas"]["ClusterRequest"][];
        };
        ListenerUpdate: {
            clusters: components["schemas"]["ClusterRequest"][];
        };
        Listener: {
            name: string;
            listenPort: components["schemas"]["Port"];
            protocol: components["schemas"]["Protocol"];
            createtime?: components["schemas"]["Time"];
            updatetime?: components["schemas"]["Time"];
            clusters: components["schemas"]["Cluster"][];
        };
        /** @description A forwarding rule. */
        ClusterRequest: {
            /** @description Domains with spaces between them. All of them where it is left out */
            serverName?: string;
            /** @description Needed for https; means nothing for http */
            certId?: string;
            /**
             * @description Paths with spaces between them
             * @default /
             */
            path?: string;
            serviceName: string;
            servicePort: components["schemas"]["Port"];
            policy?: components["schemas"]["SessionPolicyRequest"];
        };
        Cluster: {
            name?: string;
            serverName?: string;
            certId?: string;
            path?: string;
            serviceName: string;
            servicePort: components["schemas"]["Port"];
            policy?: components["schemas"]["SessionPolicy"];
        };
        SessionPolicyRequest: components["schemas"]["InsertPolicy"] | components["schemas"]["RewritePolicy"];
        /** @description The load balancer sets a cookie of its own. */
        InsertPolicy: {
            /** @constant */
            mode: "insert";
            /**
             * @description Seconds
             * @default 30
             */
            expire?: number;
        };
        /** @description The load balancer rewrites a cookie of the service. */
        RewritePolicy: {
            /** @constant */
            mode: "rewrite";
            cookieName: string;
        };
        /** @description Present where sessions stick. */
        SessionPolicy: {
            /** @enum {string} */
            mode: "insert" | "rewrite";
            /** @description Seconds */
            expire?: number;
            cookieName?: string;
        };
        CertificateUpload: {
            name: string;
            /** @description The certificate in PEM */
            pubCert: string;
            /** @description Its private key in PEM */
            priKey: string;
        };
        CreatedCertificate: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Certificate: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description SHA-1 of the certificate */
            fingerPrint: string;
            createtime?: components["schemas"]["Time"];
            updatetime?: components["schemas"]["Time"];
        };
        /** @description GB, a multiple of 10. */
        VolumeSize: number;
        VolumeCreation: {
            /** @description 1 to 32 lower-case letters, digits or hyphens; a letter first, no hyphen last. */
            volume_name: string;
            size: components["schemas"]["VolumeSize"];
            /**
             * @description A later addition; Ext4 is the default and what services need
             * @enum {string}
             */
            format?: "Ext4" | "Raw";
            /**
             * @description A later addition. The zone
             * @example cn-east-1b
             */
            az_name?: string;
            /**
             * @description A later addition. What it lies on
             * @enum {string}
             */
            type?: "C_SSD" | "NBS_SSD" | "C_SAS";
        };
        CreatedVolume: {
            id: components["schemas"]["NumericId"];
        };
        VolumePage: {
            total: number;
            volumes: components["schemas"]["Volume"][];
        };
        Volume: {
            id: components["schemas"]["NumericId"];
            name: string;
            /** @description GB */
            size: number;
            status: string;
            volume_uuid?: string;
            /** @description Namespace and service that hold the volume; empty when none does */
            service_name?: string;
            file_system_type?: string;
            /** @description 0 when it was made from no snapshot */
            from_snapshot_id?: number;
            created_at?: components["schemas"]["Time"];
            upated_at?: components["schemas"]["Time"];
            updated_at?: components["schemas"]["Time"];
            volume_mappings?: components["schemas"]["VolumeMapping"][];
        };
        VolumeMapping: {
            mount_path: string;
            service_container_id?: number;
        };
        /**
         * @description nce for services, nlb for load balancers; neither serves the other.
         * @enum {string}
         */
        IpType: "nce" | "nlb";
        IpCreation: {
            nlb?: components["schemas"]["CountOrText"];
            nce?: components["schemas"]["CountOrText"];
        };
        IpPage: {
            total: number;
            ips: components["schemas"]["Ip"][];
        };
        Ip: {
            id: string;
            /** Format: ipv4 */
            ip: string;
            status: string;
            type: components["schemas"]["IpType"];
            service_id?: string;
            service_name?: string;
            /** @description A later addition. What kind of thing holds the address; empty when none does */
            service_type?: string;
            create_at?: components["schemas"]["Time"];
            update_at?: components["schemas"]["Time"];
        };
        IpQuota: {
            total: number;
            used: number;
            quotas: components["schemas"]["IpTypeQuota"][];
        };
        IpTypeQuota: {
            type: components["schemas"]["IpType"];
            quota: number;
            used: number;
        };
        IpCost: {
            id: string;
            /** @description Yuan */
            cost: number;
        };
        NamespaceCreation: {
            name: string;
        };
        CreatedNamespace: {
            namespace_Id?: components["schemas"]["NumericId"];
            namespace_id?: components["schemas"]["NumericId"];
        };
        NamespaceList: {
            namespaces: components["schemas"]["Namespace"][];
        };
        Namespace: {
            id: components["schemas"]["NumericId"];
            /** @description The name it was created with */
            display_name: string;
            /** @description The full name */
            namespace: string;
            deletable?: boolean;
        };
        /** @description The size by number, from 1 (1 core, 640 MiB) over 2 (1, 1 GB), 3 (2, 2), 4 (2, 4), 5 (4, 8) and 6 (8, 16) to 7 (16, 64 GB). */
        SpecId: number;
        /** @description The size as cores, memory and storage; since March 2017. C1M1S20, C1M2S20, C2M2S20, C2M4S20, C2M8S20, C4M4S20, C4M8S20, C4M16S20, C8M8S20, C8M16S20, C8M32S20, C16M16S20, C16M32S20, C16M64S20, C16M128S20, C32M32S20, C32M64S20 and C32M128S20. One that is not among them answers 4040118. */
        SpecAlias: string;
        Replicas: number;
        /** @description Percent of the service's share. 100 for a single container; several sum up to 100. */
        Weight: number;
        /**
         * @description 0 is stateless, 1 is stateful.
         * @enum {integer|string}
         */
        Stateful: 0 | 1 | "0" | "1";
        /**
         * @default TCP
         * @enum {string}
         */
        PortProtocol: "TCP" | "UDP";
        PortMapRequest: components["schemas"]["SourceDestPortMap"] | components["schemas"]["SrcDstPortMap"] | components["schemas"]["TargetPortMap"];
        SourceDestPortMap: {
            /** @description The port of the service */
            source_port: components["schemas"]["PortOrText"];
            /** @description The port of the container */
            dest_port: components["schemas"]["PortOrText"];
            protocol?: components["schemas"]["PortProtocol"];
        };
        SrcDstPortMap: {
            /** @description The port of the service */
            src_port: components["schemas"]["PortOrText"];
            /** @description The port of the container */
            dst_port: components["schemas"]["PortOrText"];
            protocol?: components["schemas"]["PortProtocol"];
        };
        TargetPortMap: {
            /** @description The port of the service */
            port: components["schemas"]["PortOrText"];
            /** @description The port of the container */
            target_port: components["schemas"]["PortOrText"];
            protocol?: components["schemas"]["PortProtocol"];
        };
        PublicNetRequest: {
            used?: boolean;
            type?: components["schemas"]["PublicNetType"];
            /** @description Mbps */
            bandwidth?: components["schemas"]["CountOrText"];
        };
        /** @enum {string} */
        PublicNetType: "flow" | "bandwidth";
        ServiceCreation: {
            /** @description Always default */
            bill_info: string;
            service_info: components["schemas"]["ServiceInfoRequest"];
            service_container_infos: components["schemas"]["ContainerRequest"][];
        };
        ServiceInfoRequest: {
            namespace_id: components["schemas"]["NumericIdOrText"];
            stateful: components["schemas"]["Stateful"];
            replicas: components["schemas"]["Replicas"];
            service_name: components["schemas"]["PlatformName"];
            port_maps?: components["schemas"]["PortMapRequest"][];
            spec_id?: components["schemas"]["SpecId"];
            spec_alias?: components["schemas"]["SpecAlias"];
            state_public_net?: components["schemas"]["PublicNetRequest"];
            /**
             * @description 0 cloud volume, 1 local disk, 2 none, 3 both. Later editions have 0 and 2 alone, and 2 as the default.
             * @enum {integer}
             */
            disk_type?: 0 | 1 | 2 | 3;
            ip_id?: string;
        };
        ContainerRequest: {
            image_path: string;
            /** @description 1 to 63 lower-case letters, digits or hyphens; a letter first, no hyphen last. */
            container_name: string;
            /** @description What people wrote of it */
            container_desc?: string;
            command?: string | null;
            envs?: components["schemas"]["KeyValue"][];
            log_dirs?: string[];
            cpu_weight?: components["schemas"]["Weight"];
            memory_weight?: components["schemas"]["Weight"];
            /** @description Names of keys */
            ssh_keys?: string[];
            /** @description Where each volume is mounted. Volume id to path. */
            volume_info?: {
                [key: string]: string;
            };
            local_disk_info?: components["schemas"]["LocalDisk"][];
        };
        LocalDisk: {
            name?: string;
            path?: string;
            /** @description GB */
            size?: number;
        };
        CreatedService: {
            service_id: string;
        };
        ServicePage: {
            total: number;
            microservice_infos: components["schemas"]["ServiceSummary"][];
        };
        ServiceSummary: {
            id: components["schemas"]["NumericId"];
            status: string;
            service_name: string;
            replicas?: number;
            /** @enum {integer} */
            stateful?: 0 | 1;
            port_maps?: components["schemas"]["PortMap"][];
            spec_id?: components["schemas"]["NumericId"];
            /** @description What later editions send in place of spec_id; SpecInfo as JSON in a string. */
            spec_info?: string;
            stop_service?: components["schemas"]["StopService"];
        };
        /** @description 0 is normal, anything else is suspended. */
        StopService: number;
        /** @description A mapping as the platform tells it, under any generation of names. */
        PortMap: {
            source_port?: components["schemas"]["PortOrText"];
            dest_port?: components["schemas"]["PortOrText"];
            sourcePort?: components["schemas"]["PortOrText"];
            destPort?: components["schemas"]["PortOrText"];
            port?: components["schemas"]["PortOrText"];
            target_port?: components["schemas"]["PortOrText"];
            protocol?: string;
        };
        /** @description What the string port_maps of a service's detail holds. */
        PortMaps: components["schemas"]["PortMap"][];
        /** @description What the string spec_info of a service holds. */
        SpecInfo: {
            id?: number;
            name?: string;
            /** @description Thousandths of a core */
            cpu?: number;
            /** @description Bytes */
            memory?: number;
            /** @description GB */
            storage?: number;
            diskType?: string;
            disk_type?: string;
            /** @description Yuan an hour */
            price?: number;
            spec_alias?: string;
        };
        /** @description What the string state_public_net of a service's detail holds. */
        PublicNet: {
            used?: boolean;
            type?: string;
            /** @description Mbps */
            bandwidth?: number;
        };
        ServiceDetail: {
            service_info: components["schemas"]["ServiceInfo"];
            service_container_infos: components["schemas"]["Container"][];
        };
        ServiceInfo: {
            id: components["schemas"]["NumericId"];
            /** @description The full name of the namespace */
            namespace: string;
            replicas?: number;
            status: string;
            service_name: string;
            /** @description SpecInfo as JSON in a string. */
            spec_info?: string;
            /** @description PortMaps as JSON in a string. */
            port_maps?: string;
            /** @enum {integer} */
            stateful?: 0 | 1;
            /** @description PublicNet as JSON in a string. */
            state_public_net?: string;
            extends_disk_size?: number;
            pub_ip?: string | null;
            stop_service?: components["schemas"]["StopService"];
        };
        Container: {
            container_id: components["schemas"]["NumericId"];
            container_name: string;
            image_path: string;
            repo_name?: string;
            image_tag?: string;
            command?: string | null;
            envs?: components["schemas"]["EnvironmentVariable"][];
            volumes?: components["schemas"]["MountedVolume"][];
            ssh_keys?: string[];
            log_dirs?: string[];
            local_disk_info?: components["schemas"]["LocalDisk"][];
            cpu_weight?: number;
            memory_weight?: number;
            docker_container_ids?: components["schemas"]["RuntimeId"][];
            /** @description A later addition. The inner address of each replica; clients take a service for ready once they are there. */
            lan_ips?: string[];
        };
        ServiceDetailV2: {
            service_info: components["schemas"]["ServiceInfo"];
            service_container_infos: components["schemas"]["ContainerV2"][];
        };
        ContainerV2: components["schemas"]["Container"] & {
            /** @description The name of each replica */
            replicas: string[];
        };
        EnvironmentVariable: {
            key: string;
            value?: string | null;
        };
        MountedVolume: {
            name: string;
            mount_path: string;
        };
        RuntimeId: string;
        ServiceImages: {
            custom_images: components["schemas"]["ServiceImage"][];
            public_images: components["schemas"]["ServiceImage"][];
        };
        ServiceImage: {
            tag: string;
            repo_id?: components["schemas"]["NumericId"];
            repo_name: string;
            image_path: string;
        };
        StatefulServiceUpdate: {
            state_public_net: {
                used: boolean;
                type: components["schemas"]["PublicNetType"];
                /** @description Mbps */
                bandwidth: components["schemas"]["NumericIdOrText"];
            };
        };
        StatelessServiceUpdate: {
            container_infos: components["schemas"]["ContainerUpdate"][];
        };
        ContainerUpdate: {
            container_id: components["schemas"]["NumericIdOrText"];
            envs?: components["schemas"]["KeyValue"][];
            log_dirs?: string[];
            cpu_weight: components["schemas"]["Weight"];
            memory_weight: components["schemas"]["Weight"];
        };
        ServicePortsUpdate: {
            port_maps: components["schemas"]["PortMapRequest"][];
        };
        ServiceImageUpdate: {
            container_images: components["schemas"]["ContainerImage"][];
            /** @description Pause between two replicas */
            min_ready_seconds: number;
        };
        ContainerImage: {
            container_id: components["schemas"]["NumericIdOrText"];
            image_path: string;
        };
    };
    responses: {
        /** @description Taken. The status is the whole answer; the body is empty or not to be read. */
        Done: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Refused or failed. The HTTP status is the first three digits of the code; x-error-codes lists the codes. An error may also come without a body, or with one that is no JSON. */
        Error: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description How many to pass over.
         * @example 0
         */
        Offset: number;
        /**
         * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
         * @example my-ev-admin
         */
        NamespaceHeader: string;
        /**
         * @description The name of the load balancer, which is its id.
         * @example mylb
         */
        LoadBalancerName: string;
        /**
         * @description The name of the listener, which is its id.
         * @example my-listeners
         */
        ListenerName: string;
        /**
         * @description The id of the certificate.
         * @example e83d63f1-bf0e-4073-8a11-b54985185f99
         */
        CertificateId: string;
        /**
         * @description The id of the key.
         * @example 119766
         */
        SecretKeyId: components["schemas"]["NumericId"];
        /**
         * @description The id of the repository.
         * @example 45433
         */
        RepositoryId: components["schemas"]["NumericId"];
        /**
         * @description The name of the repository without its user.
         * @example mysql
         */
        RepositoryName: string;
        /**
         * @description The tag of the image.
         * @example v1
         */
        Tag: components["schemas"]["TagName"];
        /**
         * @description The id of the volume.
         * @example 19893
         */
        VolumeId: components["schemas"]["NumericId"];
        /**
         * @description The id of the address; digits for load balancers, a UUID for services.
         * @example 163
         */
        IpId: string;
        /**
         * @description The id of the namespace.
         * @example 51614
         */
        NamespaceId: components["schemas"]["NumericId"];
        /**
         * @description The id of the service.
         * @example 51572
         */
        ServiceId: components["schemas"]["NumericId"];
        /**
         * @description The run-time id of the container, 64 hexadecimal digits.
         * @example 79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627
         */
        RuntimeId: components["schemas"]["RuntimeId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description A UUID for this request, for questions to the platform. Errors carry it as well.
         * @example 6f1c2d58-4a8b-4f0b-9c3a-2f2f1f0f9a11
         */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "app_key": "19275e8b113f48e1b0c5ce0d6f1647a8",
                 *       "app_secret": "e9846f12c8e44edc8b0d4df065e5cd89"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description A token. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "48e6b1bdb5fb4a28a680a977dffb3c30",
                     *       "expires_in": "86399"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSecretKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 119766,
                     *         "name": "mykey",
                     *         "fingerprint": "e7:a9:dd:85:2a:a8:fe:bd:34:35:e8:74:65:ac:e7:7e",
                     *         "created_at": "2016-12-22T13:03:00Z"
                     *       },
                     *       {
                     *         "id": 119646,
                     *         "name": "mykey2",
                     *         "fingerprint": "39:11:74:90:6c:bc:12:56:03:8b:a4:46:df:d7:c1:2c",
                     *         "created_at": "2016-12-21T02:53:21Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SecretKey"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createSecretKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "key_name": "mykey"
                 *     }
                 */
                "application/json": components["schemas"]["SecretKeyCreation"];
            };
        };
        responses: {
            /** @description The key pair without its private half, which getPrivateKey answers. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 119766,
                     *       "name": "mykey",
                     *       "fingerprint": "e7:a9:dd:85:2a:a8:fe:bd:34:35:e8:74:65:ac:e7:7e",
                     *       "created_at": "2016-12-22T13:03:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SecretKey"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPrivateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example 119766
                 */
                id: components["parameters"]["SecretKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The private key as text. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example -----BEGIN RSA PRIVATE KEY-----
                     *     MIIEpAIBAAKCAQEAqARla6u0o+hDkoZ6xXRq1IiuAEwL4q1UpAXzMMthXIfllu38
                     *     -----END RSA PRIVATE KEY-----
                     */
                    "text/plain": components["schemas"]["PrivateKey"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteSecretKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example 119766
                 */
                id: components["parameters"]["SecretKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    buildImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the repository without its user.
                 * @example mysql
                 */
                repo_name: components["parameters"]["RepositoryName"];
                /**
                 * @description The tag of the image.
                 * @example v1
                 */
                tag: components["parameters"]["Tag"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageBuild"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    listRepositories: {
        parameters: {
            query?: {
                /**
                 * @description How many at once.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description How many to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of repositories, without their tags. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 2,
                     *       "repositories": [
                     *         {
                     *           "repo_id": 45433,
                     *           "user_name": "admin",
                     *           "repo_name": "mysql",
                     *           "open_level": 0,
                     *           "base_desc": "short",
                     *           "detail_desc": "long",
                     *           "tag_count": 2,
                     *           "created_at": "2016-12-21T02:27:12Z",
                     *           "updated_at": "2016-12-21T02:27:12Z"
                     *         },
                     *         {
                     *           "repo_id": 44627,
                     *           "user_name": "admin",
                     *           "repo_name": "axure",
                     *           "open_level": 0,
                     *           "base_desc": "short",
                     *           "detail_desc": "long",
                     *           "tag_count": 5,
                     *           "created_at": "2016-12-15T06:50:20Z",
                     *           "updated_at": "2016-12-15T08:28:44Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createRepository: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "repo_name": "mysql",
                 *       "open_level": 0,
                 *       "base_desc": "short",
                 *       "detail_desc": "long"
                 *     }
                 */
                "application/json": components["schemas"]["RepositoryCreation"];
            };
        };
        responses: {
            /** @description The id of the new repository. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "repo_id": 45433
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedRepository"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    buildImageV2: {
        parameters: {
            query: {
                /**
                 * @description The name of the repository without its user; levels are parted by slashes.
                 * @example a/b/c
                 */
                repo_name: string;
                /**
                 * @description The tag of the image.
                 * @example v1
                 */
                tag: components["schemas"]["TagName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageBuild"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    getRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the repository.
                 * @example 45433
                 */
                id: components["parameters"]["RepositoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository, its tags mostly newest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tags": [
                     *         {
                     *           "name": "master20161215042831791",
                     *           "size": 190425418,
                     *           "status": 2
                     *         },
                     *         {
                     *           "name": "master20161215034013640",
                     *           "size": 0,
                     *           "status": 2
                     *         }
                     *       ],
                     *       "repo_id": 45433,
                     *       "user_name": "admin",
                     *       "repo_name": "mysql",
                     *       "open_level": 0,
                     *       "base_desc": "short",
                     *       "detail_desc": "long",
                     *       "tag_count": 2,
                     *       "download_url": "hub.c.163.com/admin/mysql:master20161215042831791",
                     *       "created_at": "2016-12-15T06:50:20Z",
                     *       "updated_at": "2016-12-15T08:28:44Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Repository"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the repository without its user.
                 * @example mysql
                 */
                repo_name: components["parameters"]["RepositoryName"];
                /**
                 * @description The tag of the image.
                 * @example v1
                 */
                tag: components["parameters"]["Tag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    listLoadBalancers: {
        parameters: {
            query?: {
                /**
                 * @description How many to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many at once; 0 means the default.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of load balancers, without listeners. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "mylb",
                     *         "description": "mylb description",
                     *         "address": "59.111.163.163",
                     *         "status": "WORKING",
                     *         "instanceStatus": "UP",
                     *         "chargeMode": "bandwidth",
                     *         "bandwidthLimit": 1,
                     *         "namespace": "my-ev-admin",
                     *         "createtime": "2016-12-29T07:46:05.455Z",
                     *         "updatetime": "2016-12-29T07:46:24.967Z"
                     *       },
                     *       {
                     *         "name": "mysql",
                     *         "description": "",
                     *         "address": "59.111.126.126",
                     *         "status": "WORKING",
                     *         "instanceStatus": "UP",
                     *         "chargeMode": "netflow",
                     *         "bandwidthLimit": 100,
                     *         "namespace": "pro-ev-admin",
                     *         "createtime": "2016-12-15T09:33:53.605Z",
                     *         "updatetime": "2016-12-15T09:35:33.703Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LoadBalancer"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createLoadBalancer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "mylb",
                 *       "bandwidthLimit": 1,
                 *       "chargeMode": "bandwidth",
                 *       "description": "mylb description",
                 *       "address": "59.111.163.163"
                 *     }
                 */
                "application/json": components["schemas"]["LoadBalancerCreation"];
            };
        };
        responses: {
            /** @description The load balancer as it is being created. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "mylb",
                     *       "description": "mylb description",
                     *       "address": "59.111.163.163",
                     *       "status": "CREATING",
                     *       "chargeMode": "bandwidth",
                     *       "bandwidthLimit": 1,
                     *       "createtime": "2016-12-29T07:20:26.000Z",
                     *       "updatetime": "2016-12-29T07:20:26.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["LoadBalancer"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getLoadBalancer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The load balancer and every listener. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "mylb",
                     *       "description": "mylb description",
                     *       "address": "59.111.163.163",
                     *       "status": "WORKING",
                     *       "instanceStatus": "UP",
                     *       "chargeMode": "netflow",
                     *       "bandwidthLimit": 100,
                     *       "namespace": "my-ev-admin",
                     *       "createtime": "2016-12-15T09:33:53.605Z",
                     *       "updatetime": "2016-12-15T09:35:33.703Z",
                     *       "listeners": [
                     *         {
                     *           "name": "http-listeners",
                     *           "listenPort": 80,
                     *           "protocol": "http",
                     *           "createtime": "2016-12-15T09:35:33.367Z",
                     *           "updatetime": "2016-12-15T09:35:33.367Z",
                     *           "clusters": [
                     *             {
                     *               "name": "groupName_3a407e12-add5-4ad7-8a92-5425eee88fc7",
                     *               "serverName": "*",
                     *               "path": "/",
                     *               "serviceName": "myservice",
                     *               "servicePort": 80,
                     *               "policy": {
                     *                 "mode": "insert",
                     *                 "expire": 60
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LoadBalancerDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateLoadBalancer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bandwidthLimit": 10,
                 *       "chargeMode": "bandwidth",
                 *       "description": "update mylb description"
                 *     }
                 */
                "application/json": components["schemas"]["LoadBalancerUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    deleteLoadBalancer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    listListeners: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every listener. A listener has no status; that it stands here says that it was added. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "my-listeners",
                     *         "listenPort": 80,
                     *         "protocol": "http",
                     *         "createtime": "2016-12-29T17:06:20.343Z",
                     *         "updatetime": "2016-12-29T17:06:20.343Z",
                     *         "clusters": [
                     *           {
                     *             "serverName": "163.com",
                     *             "path": "/cloud",
                     *             "serviceName": "test",
                     *             "servicePort": 8080,
                     *             "policy": {
                     *               "mode": "insert",
                     *               "expire": 30000
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       {
                     *         "name": "my-listeners-https",
                     *         "listenPort": 443,
                     *         "protocol": "https",
                     *         "createtime": "2017-01-03T10:54:14.421Z",
                     *         "updatetime": "2017-01-03T10:54:14.421Z",
                     *         "clusters": [
                     *           {
                     *             "serverName": "*",
                     *             "certId": "7b0c8ccf-1987-4082-a7a8-f1c18f345f63",
                     *             "path": "/",
                     *             "serviceName": "ubuntu",
                     *             "servicePort": 80
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Listener"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createListener: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListenerCreation"];
            };
        };
        responses: {
            /** @description The listener is being added. The body may be empty. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    updateListener: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
                /**
                 * @description The name of the listener, which is its id.
                 * @example my-listeners
                 */
                listener_name: components["parameters"]["ListenerName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clusters": [
                 *         {
                 *           "serverName": "1.com",
                 *           "path": "/1",
                 *           "serviceName": "test",
                 *           "servicePort": 8081,
                 *           "policy": {
                 *             "mode": "insert",
                 *             "expire": 30000
                 *           }
                 *         },
                 *         {
                 *           "serverName": "2.com",
                 *           "path": "/2",
                 *           "serviceName": "test",
                 *           "servicePort": 80,
                 *           "policy": {
                 *             "mode": "rewrite",
                 *             "cookieName": "hello"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ListenerUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    deleteListener: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The full name of the namespace (my-ev-admin), neither its id nor its display name.
                 * @example my-ev-admin
                 */
                Namespace: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /**
                 * @description The name of the load balancer, which is its id.
                 * @example mylb
                 */
                lb_name: components["parameters"]["LoadBalancerName"];
                /**
                 * @description The name of the listener, which is its id.
                 * @example my-listeners
                 */
                listener_name: components["parameters"]["ListenerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    listCertificates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every certificate, without its text. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "7b0c8ccf-1987-4082-a7a8-f1c18f345f63",
                     *         "name": "my-cer",
                     *         "fingerPrint": "E8:68:DA:BA:E4:2D:F0:DD:89:2D:B0:E2:32:73:02:D6:56:7F:0A:C1",
                     *         "createtime": "2017-01-03T09:29:23.658Z",
                     *         "updatetime": "2017-01-03T09:29:23.658Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Certificate"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "my-cer",
                 *       "pubCert": "-----BEGIN CERTIFICATE-----\nMIIDBjCCAe4CCQD\n-----END CERTIFICATE-----",
                 *       "priKey": "-----BEGIN RSA PRIVATE KEY-----\nMIIEpQIBAAKCAQE\n-----END RSA PRIVATE KEY-----"
                 *     }
                 */
                "application/json": components["schemas"]["CertificateUpload"];
            };
        };
        responses: {
            /** @description The new certificate's id and name. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0c8ccf-1987-4082-a7a8-f1c18f345f63",
                     *       "name": "my-cer"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedCertificate"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the certificate.
                 * @example e83d63f1-bf0e-4073-8a11-b54985185f99
                 */
                cert_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "my-cer2",
                 *       "pubCert": "-----BEGIN CERTIFICATE-----\nMIIDBjCCAe4CCQD\n-----END CERTIFICATE-----",
                 *       "priKey": "-----BEGIN RSA PRIVATE KEY-----\nMIIEpQIBAAKCAQE\n-----END RSA PRIVATE KEY-----"
                 *     }
                 */
                "application/json": components["schemas"]["CertificateUpload"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    deleteCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the certificate.
                 * @example e83d63f1-bf0e-4073-8a11-b54985185f99
                 */
                cert_id: components["parameters"]["CertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    listVolumes: {
        parameters: {
            query?: {
                /**
                 * @description How many at once.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description How many to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of volumes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 2,
                     *       "volumes": [
                     *         {
                     *           "id": 19894,
                     *           "name": "myvolume2",
                     *           "size": 10,
                     *           "status": "mount_succ",
                     *           "volume_uuid": "3df611c0-cfda-4c0c-aeda-304ef3a49d8f",
                     *           "service_name": "myspace/myservice",
                     *           "file_system_type": "Ext4",
                     *           "from_snapshot_id": 0,
                     *           "created_at": "2016-12-23T08:05:22Z",
                     *           "upated_at": "2016-12-23T08:17:21Z",
                     *           "volume_mappings": [
                     *             {
                     *               "mount_path": "/data/",
                     *               "service_container_id": 49927
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": 19893,
                     *           "name": "myvolume",
                     *           "size": 10,
                     *           "status": "create_succ",
                     *           "volume_uuid": "2cf3face-adc8-41af-992c-78415d2fcd96",
                     *           "service_name": "",
                     *           "file_system_type": "Ext4",
                     *           "from_snapshot_id": 0,
                     *           "created_at": "2016-12-23T07:52:08Z",
                     *           "upated_at": "2016-12-23T07:52:08Z",
                     *           "volume_mappings": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VolumePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createVolume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "volume_name": "myvolume",
                 *       "size": 10
                 *     }
                 */
                "application/json": components["schemas"]["VolumeCreation"];
            };
        };
        responses: {
            /** @description The id of the volume that is being created. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 19893
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedVolume"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the volume.
                 * @example 19893
                 */
                id: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The volume. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 19893,
                     *       "name": "myvolume",
                     *       "size": 10,
                     *       "status": "create_succ",
                     *       "volume_uuid": "2cf3face-adc8-41af-992c-78415d2fcd96",
                     *       "service_name": "",
                     *       "file_system_type": "Ext4",
                     *       "from_snapshot_id": 0,
                     *       "created_at": "2016-12-23T07:52:08Z",
                     *       "upated_at": "2016-12-23T07:52:08Z",
                     *       "volume_mappings": []
                     *     }
                     */
                    "application/json": components["schemas"]["Volume"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the volume.
                 * @example 19893
                 */
                id: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    resizeVolume: {
        parameters: {
            query: {
                /**
                 * @description The new size in GB, a multiple of 10 that is larger than the size so far.
                 * @example 1000
                 */
                size: components["schemas"]["VolumeSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the volume.
                 * @example 19893
                 */
                id: components["parameters"]["VolumeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    listIps: {
        parameters: {
            query?: {
                /**
                 * @description Only addresses in this status.
                 * @example available
                 */
                status?: "available" | "disabled" | "binding" | "binded";
                /**
                 * @description Only addresses of this type.
                 * @example nlb
                 */
                type?: components["schemas"]["IpType"];
                /**
                 * @description How many to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many at once.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of addresses; total counts all that match. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 2,
                     *       "ips": [
                     *         {
                     *           "id": "896",
                     *           "ip": "59.111.109.202",
                     *           "status": "available",
                     *           "type": "nlb",
                     *           "service_id": "",
                     *           "service_name": "",
                     *           "create_at": "2016-12-28T13:13:11Z",
                     *           "update_at": "2016-12-28T13:13:11Z"
                     *         },
                     *         {
                     *           "id": "926",
                     *           "ip": "59.111.109.232",
                     *           "status": "available",
                     *           "type": "nlb",
                     *           "service_id": "",
                     *           "service_name": "",
                     *           "create_at": "2016-12-28T13:13:03Z",
                     *           "update_at": "2016-12-28T13:13:03Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IpPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createIps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nce": 1,
                 *       "nlb": 1
                 *     }
                 */
                "application/json": components["schemas"]["IpCreation"];
            };
        };
        responses: {
            /** @description The addresses that were created. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 2,
                     *       "ips": [
                     *         {
                     *           "id": "896",
                     *           "ip": "59.111.109.202",
                     *           "status": "available",
                     *           "type": "nlb",
                     *           "service_id": "",
                     *           "service_name": "",
                     *           "create_at": "2016-12-28T13:13:11Z",
                     *           "update_at": "2016-12-28T13:13:11Z"
                     *         },
                     *         {
                     *           "id": "7f7a9f12-035f-401b-ace0-7926b4a518b4",
                     *           "ip": "59.111.120.200",
                     *           "status": "available",
                     *           "type": "nce",
                     *           "service_id": "",
                     *           "service_name": "",
                     *           "create_at": "2016-12-28T13:13:12Z",
                     *           "update_at": "2016-12-28T13:13:12Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IpPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getIpQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota in all and by type. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 20,
                     *       "used": 5,
                     *       "quotas": [
                     *         {
                     *           "type": "nce",
                     *           "quota": 10,
                     *           "used": 2
                     *         },
                     *         {
                     *           "type": "nlb",
                     *           "quota": 10,
                     *           "used": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IpQuota"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getIp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the address; digits for load balancers, a UUID for services.
                 * @example 163
                 */
                id: components["parameters"]["IpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "163",
                     *       "ip": "59.111.163.163",
                     *       "status": "binded",
                     *       "type": "nlb",
                     *       "service_id": "e2cc21da-9bb9-4db8-ae54-10b358a3a7aa",
                     *       "service_name": "mysql",
                     *       "create_at": "2016-12-15T09:33:53Z",
                     *       "update_at": "2016-12-15T09:33:53Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Ip"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteIp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the address; digits for load balancers, a UUID for services.
                 * @example 163
                 */
                id: components["parameters"]["IpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address as it was, with the status deleted. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "163",
                     *       "ip": "59.111.163.163",
                     *       "status": "deleted",
                     *       "type": "nlb",
                     *       "service_id": "",
                     *       "service_name": "",
                     *       "create_at": "2016-12-28T13:13:12Z",
                     *       "update_at": "2016-12-28T13:13:12Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Ip"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getIpCost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the address; digits for load balancers, a UUID for services.
                 * @example 163
                 */
                id: components["parameters"]["IpId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cost in yuan. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "163",
                     *       "cost": 1.26
                     *     }
                     */
                    "application/json": components["schemas"]["IpCost"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every namespace. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespaces": [
                     *         {
                     *           "deletable": true,
                     *           "id": 51616,
                     *           "display_name": "my-ev",
                     *           "namespace": "my-ev-admin"
                     *         },
                     *         {
                     *           "deletable": false,
                     *           "id": 10685,
                     *           "display_name": "default",
                     *           "namespace": "default-sgx52"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NamespaceList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "my-ev"
                 *     }
                 */
                "application/json": components["schemas"]["NamespaceCreation"];
            };
        };
        responses: {
            /** @description The id of the new namespace. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace_Id": 51616
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedNamespace"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the namespace.
                 * @example 51614
                 */
                id: components["parameters"]["NamespaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /**
                 * @description How many to pass over.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How many at once. Send it; what is answered without it is unknown.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the namespace.
                 * @example 51614
                 */
                id: components["parameters"]["NamespaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of services. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "microservice_infos": [
                     *         {
                     *           "id": 50511,
                     *           "status": "restart_succ",
                     *           "replicas": 2,
                     *           "service_name": "mysql",
                     *           "stateful": 1,
                     *           "port_maps": [
                     *             {
                     *               "protocol": "TCP",
                     *               "source_port": 80,
                     *               "dest_port": 80
                     *             }
                     *           ],
                     *           "spec_id": 3,
                     *           "stop_service": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listServiceImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account's own and favoured images, and the public ones. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "custom_images": [
                     *         {
                     *           "tag": "v1",
                     *           "repo_id": 44627,
                     *           "repo_name": "mysql",
                     *           "image_path": "hub.c.163.com/admin/mysql:v1"
                     *         },
                     *         {
                     *           "tag": "master20161215041423615",
                     *           "repo_id": 44627,
                     *           "repo_name": "mysql",
                     *           "image_path": "hub.c.163.com/admin/mysql:master20161215041423615"
                     *         }
                     *       ],
                     *       "public_images": [
                     *         {
                     *           "tag": "6.5",
                     *           "repo_id": 1055,
                     *           "repo_name": "centos",
                     *           "image_path": "hub.c.163.com/public/centos:6.5"
                     *         },
                     *         {
                     *           "tag": "7.2.1511",
                     *           "repo_id": 1055,
                     *           "repo_name": "centos",
                     *           "image_path": "hub.c.163.com/public/centos:7.2.1511"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceImages"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceCreation"];
            };
        };
        responses: {
            /** @description The id of the service that is being created. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service_id": "51572"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedService"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. Three of its fields are JSON inside a string. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service_info": {
                     *         "id": 51572,
                     *         "namespace": "my-ev-admin",
                     *         "replicas": 1,
                     *         "status": "create_succ",
                     *         "service_name": "ubuntu",
                     *         "spec_info": "{\"cpu\":1000,\"diskType\":\"SSD\",\"id\":1,\"memory\":671088640,\"name\":\"微小型\",\"price\":0.049,\"storage\":20}",
                     *         "port_maps": "[{\"destPort\":80,\"protocol\":\"TCP\",\"sourcePort\":8080}]",
                     *         "stateful": 1,
                     *         "state_public_net": "{\"bandwidth\":20,\"type\":\"flow\",\"used\":true}",
                     *         "extends_disk_size": 0,
                     *         "pub_ip": "59.111.163.163",
                     *         "stop_service": 0
                     *       },
                     *       "service_container_infos": [
                     *         {
                     *           "envs": [
                     *             {
                     *               "key": "password",
                     *               "value": "password"
                     *             },
                     *             {
                     *               "value": "user",
                     *               "key": "user"
                     *             }
                     *           ],
                     *           "command": null,
                     *           "volumes": [
                     *             {
                     *               "name": "volume",
                     *               "mount_path": "/mnt/"
                     *             }
                     *           ],
                     *           "container_id": 51577,
                     *           "container_name": "container002",
                     *           "ssh_keys": [
                     *             "sshkey1",
                     *             "sshkey2"
                     *           ],
                     *           "log_dirs": [
                     *             "/var/log/"
                     *           ],
                     *           "image_path": "hub.c.163.com/public/ubuntu:14.04",
                     *           "repo_name": "ubuntu",
                     *           "image_tag": "14.04",
                     *           "local_disk_info": [],
                     *           "cpu_weight": 100,
                     *           "memory_weight": 100,
                     *           "docker_container_ids": [
                     *             "79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteService: {
        parameters: {
            query: {
                /**
                 * @description Whether the address is released as well; one that is kept goes on being billed.
                 * @example true
                 */
                free_ip: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    getServiceV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. Three of its fields are JSON inside a string. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service_info": {
                     *         "id": 9566,
                     *         "namespace": "my-ev-admin",
                     *         "replicas": 1,
                     *         "status": "create_succ",
                     *         "service_name": "ubuntu",
                     *         "spec_info": "{\"cpu\":2000,\"disk_type\":\"SSD\",\"memory\":2147483648,\"spec_alias\":\"C2M2S20\",\"storage\":20}",
                     *         "port_maps": "[{\"port\":8080,\"protocol\":\"TCP\",\"target_port\":80}]",
                     *         "stateful": 1,
                     *         "state_public_net": "{\"bandwidth\":20,\"type\":\"flow\",\"used\":true}",
                     *         "extends_disk_size": 0,
                     *         "pub_ip": "59.111.163.163",
                     *         "stop_service": 0
                     *       },
                     *       "service_container_infos": [
                     *         {
                     *           "envs": [
                     *             {
                     *               "key": "user",
                     *               "value": "user"
                     *             }
                     *           ],
                     *           "command": null,
                     *           "volumes": [
                     *             {
                     *               "name": "volume",
                     *               "mount_path": "/mnt/"
                     *             }
                     *           ],
                     *           "replicas": [
                     *             "ubuntu-9566-128187165-15zxz"
                     *           ],
                     *           "container_id": 51577,
                     *           "container_name": "container002",
                     *           "ssh_keys": [
                     *             "sshkey1"
                     *           ],
                     *           "log_dirs": [
                     *             "/var/log/"
                     *           ],
                     *           "image_path": "hub.c.163.com/public/ubuntu:14.04",
                     *           "repo_name": "ubuntu",
                     *           "image_tag": "14.04",
                     *           "local_disk_info": [],
                     *           "cpu_weight": 100,
                     *           "memory_weight": 100,
                     *           "docker_container_ids": [
                     *             "79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627"
                     *           ],
                     *           "lan_ips": [
                     *             "10.18.192.225"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceDetailV2"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateStatefulService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state_public_net": {
                 *         "bandwidth": 50,
                 *         "type": "flow",
                 *         "used": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StatefulServiceUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    updateStatelessService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "container_infos": [
                 *         {
                 *           "container_id": 50883,
                 *           "envs": [
                 *             {
                 *               "key": "password",
                 *               "value": "password"
                 *             },
                 *             {
                 *               "key": "user",
                 *               "value": "user"
                 *             }
                 *           ],
                 *           "log_dirs": [
                 *             "/var/log/",
                 *             "/var/logs/"
                 *           ],
                 *           "cpu_weight": 100,
                 *           "memory_weight": 100
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StatelessServiceUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    updateServicePorts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "port_maps": [
                 *         {
                 *           "src_port": 80,
                 *           "dst_port": 8080,
                 *           "protocol": "TCP"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ServicePortsUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    scaleService: {
        parameters: {
            query: {
                /**
                 * @description The number of replicas wanted.
                 * @example 2
                 */
                new_replicas: components["schemas"]["Replicas"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    updateServiceImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "container_images": [
                 *         {
                 *           "container_id": 50883,
                 *           "image_path": "hub.c.163.com/public/ubuntu:14.04"
                 *         }
                 *       ],
                 *       "min_ready_seconds": 10
                 *     }
                 */
                "application/json": components["schemas"]["ServiceImageUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    changeServiceSpec: {
        parameters: {
            query?: {
                /**
                 * @description The new size by number.
                 * @example 3
                 */
                spec_id?: components["schemas"]["SpecId"];
                /**
                 * @description The new size by alias.
                 * @example C2M2S20
                 */
                spec_alias?: components["schemas"]["SpecAlias"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    restartService: {
        parameters: {
            query: {
                /**
                 * @description restart restarts, hard_reboot starts from cold.
                 * @example restart
                 */
                option: "restart" | "hard_reboot";
            };
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
    restartContainer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the service.
                 * @example 51572
                 */
                id: components["parameters"]["ServiceId"];
                /**
                 * @description The run-time id of the container, 64 hexadecimal digits.
                 * @example 79e666ac71b70e446eb32a7eecc92830d937a4518ebb871456eae5fd8fcf5627
                 */
                uuid: components["parameters"]["RuntimeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Error"];
        };
    };
}
